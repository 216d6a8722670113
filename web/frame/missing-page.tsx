import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paths } from '../paths.ts'

export function MissingPage() {
  const { t } = useTranslation()
  return (
    <main className="tz-alone">
      <h1>{t('frame.missing.title')}</h1>
      <p>{t('frame.missing.text')}</p>
      <Link to={paths.home}>{t('frame.to_home')}</Link>
    </main>
  )
}
