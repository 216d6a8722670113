import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../contract/indicators.ts'
import { DataTable } from '../design/data-table.tsx'
import { Empty } from '../design/empty.tsx'
import { Pager } from '../design/pager.tsx'
import { useUrlState } from '../design/url-state.ts'
import type { ObservationRow } from './indicators.api.ts'
import { MoveBar } from './move-bar.tsx'
import { useObservationColumns } from './observation-columns.tsx'

interface Props {
  state: ObservationRow['state']
  rows: readonly ObservationRow[]
  indicators: readonly Indicator[]
  total: number
  page: number
  pageSize: number
}

export function ObservationList({ state, rows, indicators, total, page, pageSize }: Props) {
  const { t } = useTranslation()
  const [, change] = useUrlState()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const columns = useObservationColumns(indicators)
  if (total === 0) return <Empty>{t(`observations.empty_${state}`)}</Empty>
  const chosen = rows.filter((row) => picked.has(row.observationId))
  const picking = {
    picked,
    onPick: setPicked,
    nameOf: (row: ObservationRow) => `${row.unitName} ${row.indicatorCode} ${row.periodTo}`,
  }
  return (
    <>
      {state !== 'approved' && <MoveBar state={state} chosen={chosen} onDone={() => setPicked(new Set())} />}
      <DataTable
        caption={t('observations.title')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.observationId}
        {...(state === 'approved' ? {} : { picking })}
      />
      <Pager
        page={page}
        pageSize={pageSize}
        total={total}
        onChange={(to) => {
          setPicked(new Set())
          change({ page: String(to) }, 'push')
        }}
      />
    </>
  )
}
