import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '../design/page.tsx'
import { paths } from '../paths.ts'

/** A record that is not there, or not there for the acting post: which of the two is not said. */
export function MissingRecord() {
  const { t } = useTranslation()
  return (
    <Page title={t('frame.missing.record')}>
      <p>{t('frame.missing.record_text')}</p>
      <Link to={paths.home}>{t('frame.to_home')}</Link>
    </Page>
  )
}
