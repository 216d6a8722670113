import { useTranslation } from 'react-i18next'
import { Page } from '../design/page.tsx'
import { PasswordForm } from './password-form.tsx'

/** A first password is known to whoever gave it: nothing else opens until it is changed. */
export function MustChangePage() {
  const { t } = useTranslation()
  return (
    <Page title={t('session.must_change.title')} lead={t('session.must_change.lead')}>
      <div className="tz-card">
        <PasswordForm />
      </div>
    </Page>
  )
}
