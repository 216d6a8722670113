import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '../design/page.tsx'
import { useReason } from '../design/problem-text.ts'
import { paths } from '../paths.ts'

/** What the acting post may not open, with the reason and what would open it. */
export function ForbiddenPage({ code }: { code: string }) {
  const { t } = useTranslation()
  const reason = useReason()(code)
  return (
    <Page title={t('frame.forbidden.title')}>
      <p>{reason}</p>
      <p>{t('frame.forbidden.text')}</p>
      <p className="tz-code">{t('design.problem.code', { code })}</p>
      <Link to={paths.home}>{t('frame.to_home')}</Link>
    </Page>
  )
}
