import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../contract/indicators.ts'
import type { Column } from '../design/data-table.tsx'
import { useInstant } from '../design/dates.ts'
import { showDecimal } from '../design/decimal-text.ts'
import { usePeriodName } from '../design/period-name.ts'
import { Change } from '../facts/growth-figure.tsx'
import { paths } from '../paths.ts'
import { useIndicatorName } from './indicator-name.ts'
import type { ObservationRow } from './indicators.api.ts'

export function useObservationColumns(indicators: readonly Indicator[]): Column<ObservationRow>[] {
  const { t } = useTranslation()
  const name = useIndicatorName()
  const period = usePeriodName()
  const instant = useInstant()
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]))
  const nameOf = (row: ObservationRow) => {
    const indicator = byCode.get(row.indicatorCode)
    return indicator ? name(indicator) : row.indicatorCode
  }
  return [
    { key: 'indicator', title: t('indicators.indicator'), cell: nameOf },
    { key: 'unit', title: t('units.unit'), minor: true, whole: true, cell: (row) => row.unitName },
    {
      key: 'period',
      title: t('period.period'),
      whole: true,
      cell: (row) => period({ from: row.periodFrom, to: row.periodTo }),
    },
    {
      key: 'value',
      title: t('indicators.value'),
      align: 'right',
      cell: (row) => (
        <>
          {row.value === null ? t('design.none') : showDecimal(row.value)}{' '}
          <span className="tz-soft">{row.value !== null && byCode.get(row.indicatorCode)?.unitOfMeasure}</span>
        </>
      ),
    },
    {
      key: 'growth',
      title: t('facts.growth_stated'),
      align: 'right',
      minor: true,
      cell: (row) => (row.growthOfficial === null ? t('design.none') : <Change percent={row.growthOfficial} />),
    },
    { key: 'kind', title: t('facts.kind'), minor: true, whole: true, cell: (row) => t(`figure_kind.${row.kind}`) },
    { key: 'source', title: t('facts.source'), minor: true, cell: (row) => <Source row={row} /> },
    {
      key: 'by',
      title: t('observations.by'),
      minor: true,
      whole: true,
      cell: (row) => `${row.approvedBy ?? row.createdBy} ${instant(row.approvedAt ?? row.createdAt)}`,
    },
  ]
}

function Source({ row }: { row: ObservationRow }) {
  const { t } = useTranslation()
  if (!row.source) return row.note ?? t('facts.entered_by_hand')
  const { documentId, documentName, claimId, quote, readable } = row.source
  if (!readable) return <span title={documentName}>{quote}</span>
  return (
    <Link to={paths.document} params={{ documentId }} search={{ claim: claimId }} title={documentName}>
      {quote}
    </Link>
  )
}
