import { useTranslation } from 'react-i18next'
import type { User } from '../../contract/users.ts'
import type { Column } from '../design/data-table.tsx'
import { useInstant } from '../design/dates.ts'
import { Mark } from '../design/mark.tsx'
import { UserActs } from './user-acts.tsx'

const isLocked = (user: User) => user.lockedUntil !== null && Date.parse(user.lockedUntil) > Date.now()

export function useUserColumns(onPassword: (first: { name: string; password: string }) => void): Column<User>[] {
  const { t } = useTranslation()
  const instant = useInstant()
  return [
    { key: 'name', title: t('users.display_name'), sortable: true, cell: (user) => user.displayName },
    { key: 'loginName', title: t('session.login_name'), sortable: true, cell: (user) => user.loginName },
    {
      key: 'posts',
      title: t('users.posts'),
      minor: true,
      cell: (user) =>
        user.posts.map((post) => `${post.unitName} · ${post.title}`).join(t('design.comma')) || t('design.none'),
    },
    { key: 'state', title: t('users.state'), cell: (user) => <State user={user} /> },
    {
      key: 'second',
      title: t('session.account.second_factor'),
      minor: true,
      cell: (user) => t(user.secondFactorOn ? 'users.on' : 'users.off'),
    },
    {
      key: 'lastSignIn',
      title: t('users.last_sign_in'),
      sortable: true,
      minor: true,
      cell: (user) => instant(user.lastSignInAt),
    },
    {
      key: 'acts',
      title: t('design.actions'),
      cell: (user) => <UserActs user={user} locked={isLocked(user)} onPassword={onPassword} />,
    },
  ]
}

function State({ user }: { user: User }) {
  const { t } = useTranslation()
  const instant = useInstant()
  if (user.state === 'disabled') return <Mark tone="bad">{t('users.disabled')}</Mark>
  if (isLocked(user)) return <Mark tone="warn">{t('users.locked_until', { at: instant(user.lockedUntil) })}</Mark>
  return <Mark tone="good">{t('users.active')}</Mark>
}
