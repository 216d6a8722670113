import { DownOutlined } from '@ant-design/icons'
import { App, Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import type { User } from '../../contract/users.ts'
import { useProblemText } from '../design/problem-text.ts'
import { useSession } from '../session/use-session.ts'
import { useChangeUser, useResetPassword } from './users.api.ts'

interface Props {
  user: User
  locked: boolean
  onPassword: (first: { name: string; password: string }) => void
}

/** What an administrator may do with an account; nothing to their own. */
export function UserActs({ user, locked, onPassword }: Props) {
  const { t } = useTranslation()
  const session = useSession()
  const acts = useActs(user, onPassword)
  if (user.userId === session.user.userId) return <span className="tz-soft">{t('users.yourself')}</span>
  const items = [
    locked && { key: 'unlock', label: t('users.unlock') },
    { key: 'reset', label: t('users.reset') },
    user.secondFactorOn && { key: 'remove_second_factor', label: t('users.remove_second_factor') },
    user.state === 'active'
      ? { key: 'disable', label: t('users.disable'), danger: true }
      : { key: 'enable', label: t('users.enable') },
  ]
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items: items.filter((item) => item !== false), onClick: ({ key }) => acts[key]?.() }}
    >
      <Button size="small" aria-label={t('users.acts_named', { name: user.displayName })}>
        {t('design.actions')} <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  )
}

function useActs(user: User, onPassword: Props['onPassword']): Record<string, () => void> {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const problemText = useProblemText()
  const change = useChangeUser()
  const reset = useResetPassword()
  const { userId, displayName: name } = user
  const failed = (error: unknown) => void message.error(problemText(error).title)
  const set = (patch: Parameters<typeof change.mutate>[0]['change']) =>
    change.mutateAsync({ userId, change: patch }).then(() => void message.success(t('design.saved')), failed)
  const asked = (act: 'disable' | 'reset' | 'remove_second_factor', onOk: () => Promise<void>) => () =>
    void modal.confirm({
      title: t(`users.ask_${act}`, { name }),
      content: t(`users.text_${act}`),
      okText: t(`users.${act}`),
      okButtonProps: { danger: act === 'disable' },
      onOk,
    })
  return {
    unlock: () => void set({ unlock: true }),
    enable: () => void set({ state: 'active' }),
    disable: asked('disable', () => set({ state: 'disabled' })),
    remove_second_factor: asked('remove_second_factor', () => set({ removeSecondFactor: true })),
    reset: asked('reset', () =>
      reset.mutateAsync(userId).then(({ firstPassword }) => onPassword({ name, password: firstPassword }), failed),
    ),
  }
}
