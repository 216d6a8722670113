import { Outlet, useMatches } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '../api/api-problem.ts'
import { Bones } from '../design/bones.tsx'
import { ProblemAlert } from '../design/problem-alert.tsx'
import { SourcePanel } from '../facts/source-panel.tsx'
import { MustChangePage } from '../session/must-change-page.tsx'
import { useSessionQuery } from '../session/session.api.ts'
import { SessionContext } from '../session/use-session.ts'
import { Navigation } from './navigation.tsx'
import { ToLogin } from './to-login.tsx'
import { TopBar } from './top-bar.tsx'
import { WithPeriod } from './with-period.tsx'
import './frame.css'

/** Everything behind the login: who is here, where one can go, and the page. */
export function Frame() {
  const { t } = useTranslation()
  const session = useSessionQuery()
  const fills = useMatches({ select: (matches) => matches.some((match) => match.staticData.fills) })
  if (session.error && isProblem(session.error) && session.error.status === 401) return <ToLogin />
  if (session.error && !session.data) {
    return (
      <main className="tz-alone">
        <h1>{t('frame.product')}</h1>
        <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />
      </main>
    )
  }
  if (!session.data) return <FrameBones />
  return (
    <SessionContext value={session.data}>
      <WithPeriod>
        <div className={fills ? 'tz-frame tz-fills' : 'tz-frame'}>
          <a className="tz-skip" href="#main">
            {t('frame.skip')}
          </a>
          <TopBar />
          <aside className="tz-side" aria-label={t('frame.nav.side')}>
            <Navigation />
          </aside>
          <main id="main" className="tz-main" tabIndex={-1}>
            <Suspense fallback={<Bones lines={8} />}>
              {session.data.user.mustChangePassword ? <MustChangePage /> : <Outlet />}
            </Suspense>
          </main>
        </div>
        <SourcePanel />
      </WithPeriod>
    </SessionContext>
  )
}

function FrameBones() {
  return (
    <div className="tz-frame" aria-busy="true">
      <header className="tz-top" />
      <div className="tz-side" />
      <main className="tz-main">
        <Bones lines={8} />
      </main>
    </div>
  )
}
