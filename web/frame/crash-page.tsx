import type { ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '../design/problem-alert.tsx'

/** A fault of our own in the page: nothing on the server was touched by it. */
export function CrashPage({ error }: ErrorComponentProps) {
  const { t } = useTranslation()
  return (
    <main className="tz-alone">
      <h1>{t('frame.crash.title')}</h1>
      <ProblemAlert error={error} kept={t('frame.crash.kept')} onRetry={() => location.reload()} />
    </main>
  )
}
