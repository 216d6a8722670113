import { useTranslation } from 'react-i18next'
import { Bones } from '../design/bones.tsx'
import { DataTable } from '../design/data-table.tsx'
import { Empty } from '../design/empty.tsx'
import { Loaded } from '../design/loaded.tsx'
import { Page } from '../design/page.tsx'
import { Pager, pageFrom } from '../design/pager.tsx'
import { useUrlState } from '../design/url-state.ts'
import { ForbiddenPage } from '../frame/forbidden-page.tsx'
import { useSession } from '../session/use-session.ts'
import { useEventColumns } from './event-columns.tsx'
import { EventFilters } from './event-filters.tsx'
import { useEvents } from './events.api.ts'
import { SealStandingLine } from './seal-standing.tsx'

const PAGE_SIZE = 50

export function EventsPage() {
  const { whyNot } = useSession()
  if (whyNot.readEventLog !== null) return <ForbiddenPage code={whyNot.readEventLog} />
  return <EventLog />
}

function EventLog() {
  const { t } = useTranslation()
  const [url, change] = useUrlState()
  const page = pageFrom(url.page)
  const events = useEvents({
    kind: url.kind,
    byUserId: url.by,
    fromOn: url.since,
    untilOn: url.until,
    subjectId: url.subject,
    page,
    pageSize: PAGE_SIZE,
  })
  const columns = useEventColumns()
  return (
    <Page title={t('events.title')} lead={<SealStandingLine />}>
      <EventFilters />
      <Loaded query={events} skeleton={<Bones lines={10} height={22} />}>
        {({ rows, total }) =>
          total === 0 ? (
            <Empty>{t('events.empty')}</Empty>
          ) : (
            <>
              <DataTable caption={t('events.title')} columns={columns} rows={rows} rowKey={(row) => row.sequence} />
              <Pager
                page={page}
                pageSize={PAGE_SIZE}
                total={total}
                onChange={(to) => change({ page: String(to) }, 'push')}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
