import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Bones } from '../design/bones.tsx'
import { useInstant } from '../design/dates.ts'
import { Empty } from '../design/empty.tsx'
import { Loaded } from '../design/loaded.tsx'
import { Mark } from '../design/mark.tsx'
import { useDocuments } from '../documents/documents.api.ts'
import { paths } from '../paths.ts'

const SHOWN = 6

export function RecentDocuments() {
  const { t } = useTranslation()
  const instant = useInstant()
  const documents = useDocuments({ sort: 'newest', page: 1, pageSize: SHOWN })
  return (
    <section className="tz-card" aria-labelledby="home-documents">
      <div className="tz-card-head">
        <h2 id="home-documents">{t('home.documents')}</h2>
        <Link to={paths.documents}>{t('home.all_documents')}</Link>
      </div>
      <Loaded query={documents} skeleton={<Bones lines={4} height={20} />}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty action={<Link to={paths.documents}>{t('home.check')}</Link>}>{t('documents.empty')}</Empty>
          ) : (
            <ul className="tz-plain-list">
              {rows.map((row) => (
                <li key={row.documentId}>
                  <Link to={paths.document} params={{ documentId: row.documentId }}>
                    {row.name}
                  </Link>
                  <span className="tz-soft">
                    {t('home.document_line', { claims: row.claims, accepted: row.accepted })} · {instant(row.createdAt)}
                  </span>
                  {row.inconsistencies > 0 && (
                    <Mark tone="bad">{t('home.inconsistencies', { count: row.inconsistencies })}</Mark>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}
