import { Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { Bones } from '../design/bones.tsx'
import { Empty } from '../design/empty.tsx'
import { Loaded } from '../design/loaded.tsx'
import { Page } from '../design/page.tsx'
import { pageFrom } from '../design/pager.tsx'
import { useUrlState } from '../design/url-state.ts'
import { ForbiddenPage } from '../frame/forbidden-page.tsx'
import { useSession } from '../session/use-session.ts'
import { DocumentTable } from './document-table.tsx'
import { type DocumentOrder, useDocuments } from './documents.api.ts'
import { NewDocument } from './new-document.tsx'

const ORDERS: readonly DocumentOrder[] = ['newest', 'oldest', 'name', 'inconsistencies']
const PAGE_SIZE = 20

export function DocumentsPage() {
  const { t } = useTranslation()
  const { whyNot } = useSession()
  if (whyNot.checkText !== null) return <ForbiddenPage code={whyNot.checkText} />
  return (
    <Page title={t('documents.title')} lead={t('documents.lead')}>
      <NewDocument />
      <DocumentList />
    </Page>
  )
}

function DocumentList() {
  const { t } = useTranslation()
  const [url, change] = useUrlState()
  const sort = ORDERS.find((order) => order === url.sort) ?? 'newest'
  const page = pageFrom(url.page)
  const documents = useDocuments({ search: url.q, sort, page, pageSize: PAGE_SIZE })
  return (
    <section aria-labelledby="documents-kept">
      <div className="tz-card-head">
        <h2 id="documents-kept">{t('documents.kept')}</h2>
        <div className="tz-actions">
          <Input.Search
            allowClear
            defaultValue={url.q}
            maxLength={200}
            aria-label={t('documents.find')}
            placeholder={t('documents.find')}
            onSearch={(q) => change({ q: q.trim() || undefined, page: undefined })}
          />
          <Select
            aria-label={t('documents.order')}
            value={sort}
            options={ORDERS.map((order) => ({ value: order, label: t(`documents.order_${order}`) }))}
            popupMatchSelectWidth={false}
            onChange={(order) => change({ sort: order === 'newest' ? undefined : order, page: undefined })}
          />
        </div>
      </div>
      <Loaded query={documents} skeleton={<Bones lines={6} height={22} />}>
        {({ rows, total }) =>
          total === 0 ? (
            <Empty>{t(url.q ? 'documents.none_found' : 'documents.empty')}</Empty>
          ) : (
            <DocumentTable rows={rows} total={total} page={page} pageSize={PAGE_SIZE} />
          )
        }
      </Loaded>
    </section>
  )
}
