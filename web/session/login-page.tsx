import { Navigate, useLocation } from '@tanstack/react-router'
import { Alert, Button, Divider } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Bones } from '../design/bones.tsx'
import { Loaded } from '../design/loaded.tsx'
import { LanguageSwitch } from '../frame/language-switch.tsx'
import { paths } from '../paths.ts'
import { LoginForm } from './login-form.tsx'
import { useSignInOptions } from './session.api.ts'
import '../frame/frame.css'

export function LoginPage() {
  const { t } = useTranslation()
  const options = useSignInOptions()
  const oidcFailed = useLocation({ select: (location) => location.search.error })
  useEffect(() => {
    document.title = `${t('session.login.title')} · ${t('frame.product')}`
  }, [t])
  return (
    <main className="tz-login">
      <div className="tz-login-card">
        <div className="tz-login-head">
          <h1>{t('session.login.title')}</h1>
          <LanguageSwitch />
        </div>
        <p className="tz-lead">{t('session.login.lead')}</p>
        {oidcFailed && <Alert type="error" role="alert" title={t('session.login.oidc_failed', { code: oidcFailed })} />}
        <Loaded query={options} skeleton={<Bones lines={4} height={32} />}>
          {(data) =>
            data.setupNeeded ? (
              <Navigate to={paths.setup} />
            ) : (
              <>
                <LoginForm />
                {data.oidc && (
                  <>
                    <Divider plain>{t('session.login.or')}</Divider>
                    <Button block href={data.oidc.startUrl}>
                      {t('session.login.oidc', { name: data.oidc.name })}
                    </Button>
                  </>
                )}
                {data.demo && <p className="tz-hint">{t('session.login.demo')}</p>}
              </>
            )
          }
        </Loaded>
      </div>
    </main>
  )
}
