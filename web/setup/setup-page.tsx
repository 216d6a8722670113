import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Navigate, useNavigate } from '@tanstack/react-router'
import { Button, Result } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { SetUp } from '../../contract/setup.ts'
import { api } from '../api/client.ts'
import { ProblemAlert } from '../design/problem-alert.tsx'
import { LanguageSwitch } from '../frame/language-switch.tsx'
import { paths } from '../paths.ts'
import { useSignInOptions } from '../session/session.api.ts'
import { SetupForm } from './setup-form.tsx'
import '../frame/frame.css'

/** The first zone and its first administrator; the server answers once, then this page only leads to the login. */
export function SetupPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const options = useSignInOptions()
  const setUp = useMutation({
    mutationFn: (body: SetUp) => api.post('/setup', body),
    // Read anew and not shown stale: the login page would lead straight back here.
    onSuccess: () => queries.resetQueries({ queryKey: ['sign-in-options'] }),
  })
  useEffect(() => {
    document.title = `${t('setup.title')} · ${t('frame.product')}`
  }, [t])
  if (options.data?.setupNeeded === false && setUp.isIdle) return <Navigate to={paths.login} />
  const toLogin = () => void navigate({ to: paths.login, search: {} })
  return (
    <main className="tz-login">
      <div className="tz-login-card tz-setup-card">
        <div className="tz-login-head">
          <h1>{t('setup.title')}</h1>
          <LanguageSwitch />
        </div>
        {setUp.isSuccess ? (
          <Result
            status="success"
            title={t('setup.finished')}
            extra={
              <Button type="primary" onClick={toLogin}>
                {t('session.login.submit')}
              </Button>
            }
          />
        ) : (
          <>
            <p className="tz-lead">{t('setup.lead')}</p>
            {setUp.error && <ProblemAlert error={setUp.error} kept={t('setup.kept')} />}
            <SetupForm busy={setUp.isPending} onSubmit={(body) => setUp.mutate(body)} />
          </>
        )}
      </div>
    </main>
  )
}
