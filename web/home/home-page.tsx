import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '../design/page.tsx'
import { paths } from '../paths.ts'
import { useSession } from '../session/use-session.ts'
import { KeyFigures } from './key-figures.tsx'
import { RecentDocuments } from './recent-documents.tsx'
import { Waiting } from './waiting.tsx'
import './home.css'

/** What waits for the acting post, where its figures stand, and what was worked on last. */
export function HomePage() {
  const { t } = useTranslation()
  const { user, acting, whyNot, today } = useSession()
  const canCheck = whyNot.checkText === null
  const canRead = whyNot.readFigures === null
  return (
    <Page
      title={t('home.title')}
      lead={`${user.displayName} · ${acting.unitName} · ${acting.title} · ${today}`}
      actions={
        canCheck && (
          <Link className="tz-primary-link" to={paths.documents}>
            {t('home.check')}
          </Link>
        )
      }
    >
      <div className="tz-cards tz-home">
        <div className="tz-column">
          {canRead && <Waiting />}
          {canCheck && <RecentDocuments />}
          {!canRead && !canCheck && <p className="tz-card">{t('home.nothing')}</p>}
        </div>
        {canRead && <KeyFigures />}
      </div>
    </Page>
  )
}
