import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../session/use-session.ts'
import { navGroups } from './nav-items.ts'

export function Navigation({ onGo }: { onGo?: () => void }) {
  const { t } = useTranslation()
  const { whyNot } = useSession()
  return (
    <nav className="tz-nav" aria-label={t('frame.nav.label')}>
      {navGroups(whyNot).map((group) => (
        <div key={group.label ?? 'home'}>
          {group.label && <p className="tz-nav-group">{t(group.label)}</p>}
          <ul>
            {group.items.map((item) => (
              <li key={item.to}>
                <Link
                  to={item.to}
                  activeOptions={{ exact: item.to === '/', includeSearch: false }}
                  onClick={() => onGo?.()}
                >
                  {t(item.label)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
