import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { Fact, Facts } from '../../contract/facts.ts'
import { DataTable } from '../design/data-table.tsx'
import { useInstant } from '../design/dates.ts'
import { Empty } from '../design/empty.tsx'
import { Pager, pageFrom } from '../design/pager.tsx'
import { usePeriodName } from '../design/period-name.ts'
import { pageOfRows, type SortKeys, sortRows } from '../design/table-sort.ts'
import { useUrlState } from '../design/url-state.ts'
import { usePeriod } from '../frame/use-period.ts'
import { paths } from '../paths.ts'
import { useSession } from '../session/use-session.ts'
import { useFactColumns } from './fact-columns.tsx'
import { namesIndicator } from './indicator-search.ts'

const PAGE_SIZE = 50
const numberOrNull = (text: string | null) => (text === null ? null : Number(text))
const KEYS: SortKeys<Fact> = {
  name: (row) => row.indicator.nameZh,
  value: (row) => numberOrNull(row.value),
  growth: (row) => (row.growth.comparable ? Number(row.growth.percent) : null),
  records: (row) => row.records,
}

export function FactTable({ facts }: { facts: z.infer<typeof Facts> }) {
  const { t } = useTranslation()
  const [url, change] = useUrlState()
  const [period] = usePeriod()
  const periodName = usePeriodName()
  const instant = useInstant()
  const { zone, today } = useSession()
  const columns = useFactColumns()
  const fitting = facts.rows.filter((row) => namesIndicator(row.indicator, url.q ?? ''))
  if (facts.rows.length === 0) return <NoFacts periods={facts.periods} />
  if (fitting.length === 0) return <Empty>{t('indicators.none_found')}</Empty>
  const page = Math.min(pageFrom(url.page), Math.ceil(fitting.length / PAGE_SIZE))
  const unitName = facts.rows[0]?.unitName ?? ''
  return (
    <>
      <DataTable
        caption={t('indicators.caption', { unit: unitName, period: periodName(period) })}
        printHead={[zone.name, unitName, periodName(period), instant(new Date().toISOString()) || today].join(' · ')}
        columns={columns}
        rows={pageOfRows(sortRows(fitting, KEYS, url.sort), page, PAGE_SIZE)}
        rowKey={(row) => row.name}
        sort={url.sort}
        onSort={(sort) => change({ sort, page: undefined })}
      />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        total={fitting.length}
        onChange={(to) => change({ page: String(to) }, 'push')}
      />
    </>
  )
}

function NoFacts({ periods }: { periods: z.infer<typeof Facts>['periods'] }) {
  const { t } = useTranslation()
  const [, setPeriod] = usePeriod()
  const name = usePeriodName()
  const { whyNot } = useSession()
  if (periods.length > 0) {
    return (
      <Empty
        action={
          <div className="tz-actions">
            {periods.slice(0, 6).map((period) => (
              <Button key={`${period.from}${period.to}`} onClick={() => setPeriod(period)}>
                {name(period)}
              </Button>
            ))}
          </div>
        }
      >
        {t('indicators.other_periods')}
      </Empty>
    )
  }
  return (
    <Empty action={whyNot.checkText === null && <Link to={paths.documents}>{t('indicators.to_check')}</Link>}>
      {t('indicators.empty')}
    </Empty>
  )
}
