import { Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { Bones } from '../design/bones.tsx'
import { Chips } from '../design/chips.tsx'
import { Empty } from '../design/empty.tsx'
import { Loaded } from '../design/loaded.tsx'
import { Page } from '../design/page.tsx'
import { useUrlState } from '../design/url-state.ts'
import { ForbiddenPage } from '../frame/forbidden-page.tsx'
import { useSession } from '../session/use-session.ts'
import { DocumentTable } from './document-table.tsx'
import { useDocuments } from './documents.api.ts'
import { NewDocument } from './new-document.tsx'

const SHOWN = ['all', 'inconsistent', 'open'] as const

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
  const documents = useDocuments()
  const [url, change] = useUrlState()
  const shown = SHOWN.find((value) => value === url.show) ?? 'all'
  return (
    <section aria-labelledby="documents-kept">
      <div className="tz-card-head">
        <h2 id="documents-kept">{t('documents.kept')}</h2>
        <div className="tz-actions">
          <Chips
            label={t('documents.show')}
            chips={SHOWN.map((value) => ({ value, label: t(`documents.show_${value}`) }))}
            value={shown}
            onChange={(show) => change({ show: show === 'all' ? undefined : show, page: undefined })}
          />
          <Input.Search
            allowClear
            defaultValue={url.q}
            aria-label={t('documents.find')}
            placeholder={t('documents.find')}
            onSearch={(q) => change({ q: q || undefined, page: undefined })}
          />
        </div>
      </div>
      <Loaded query={documents} skeleton={<Bones lines={6} height={22} />}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <Empty>{t('documents.empty')}</Empty>
          ) : (
            <>
              {total > rows.length && <p className="tz-hint">{t('documents.newest', { count: rows.length, total })}</p>}
              <DocumentTable rows={rows} shown={shown} />
            </>
          )
        }
      </Loaded>
    </section>
  )
}
