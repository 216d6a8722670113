import { Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Fact } from '../../contract/facts.ts'
import type { Column } from '../design/data-table.tsx'
import { showDecimal } from '../design/decimal-text.ts'
import type { FactAddress } from '../facts/fact-address.ts'
import { Figure } from '../facts/figure.tsx'
import { GrowthFigure } from '../facts/growth-figure.tsx'
import { useIndicatorName } from './indicator-name.ts'

const hasGrowth = (fact: Fact) => fact.growth.comparable || (fact.growth.reason === 'rate' && fact.change !== null)
const addressOf = ({ name, unitId, from, to }: Fact): FactAddress => ({ name, unitId, from, to })

export function useFactColumns(): Column<Fact>[] {
  const { t } = useTranslation()
  const name = useIndicatorName()
  return [
    {
      key: 'name',
      title: t('indicators.indicator'),
      sortable: true,
      cell: (row) => <span title={row.indicator.code}>{name(row.indicator)}</span>,
    },
    { key: 'value', title: t('indicators.value'), align: 'right', sortable: true, cell: (row) => <Value fact={row} /> },
    { key: 'unit', title: t('indicators.unit_of_measure'), cell: (row) => row.indicator.unitOfMeasure },
    {
      key: 'growth',
      title: t('facts.growth'),
      align: 'right',
      sortable: true,
      cell: (row) =>
        hasGrowth(row) ? (
          <Figure fact={addressOf(row)} label={name(row.indicator)}>
            <GrowthFigure fact={row} />
          </Figure>
        ) : (
          <GrowthFigure fact={row} />
        ),
    },
    {
      key: 'base',
      title: t('indicators.base'),
      align: 'right',
      minor: true,
      cell: (row) => (row.base === null ? t('design.none') : showDecimal(row.base, row.indicator.decimals)),
    },
    {
      key: 'kind',
      title: t('facts.kind'),
      minor: true,
      cell: (row) => (row.kind ? t(`figure_kind.${row.kind}`) : t('design.none')),
    },
    {
      key: 'records',
      title: t('facts.records'),
      align: 'right',
      sortable: true,
      minor: true,
      cell: (row) => row.records,
    },
  ]
}

function Value({ fact }: { fact: Fact }) {
  const { t } = useTranslation()
  const name = useIndicatorName()
  if (fact.value !== null) {
    return (
      <Figure fact={addressOf(fact)} label={name(fact.indicator)}>
        {showDecimal(fact.value, fact.indicator.decimals)}
      </Figure>
    )
  }
  const reason = fact.growth.comparable ? t('facts.growth_only') : t('facts.no_value')
  return (
    <Tooltip title={reason} trigger={['hover', 'focus']}>
      <button type="button" className="tz-dash" aria-label={reason}>
        —
      </button>
    </Tooltip>
  )
}
