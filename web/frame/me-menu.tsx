import { UserOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { paths } from '../paths.ts'
import { useSignOut } from '../session/session.api.ts'
import { useSession } from '../session/use-session.ts'

export function MeMenu() {
  const { t } = useTranslation()
  const { user } = useSession()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const signOut = useSignOut()
  const leave = () =>
    signOut.mutate(undefined, {
      onSettled: () => {
        queries.clear()
        void navigate({ to: paths.login, search: {} })
      },
    })
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'account', label: t('frame.nav.account'), onClick: () => void navigate({ to: paths.account }) },
          { type: 'divider' },
          { key: 'leave', label: t('frame.sign_out'), onClick: leave },
        ],
      }}
    >
      <Button type="text" icon={<UserOutlined />} aria-label={t('frame.me', { name: user.displayName })}>
        <span className="tz-me-name">{user.displayName}</span>
      </Button>
    </Dropdown>
  )
}
