import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { User } from '../../contract/users.ts'
import { useProblemText } from '../design/problem-text.ts'
import { ReasonButton } from '../design/reason-button.tsx'
import { useSession } from '../session/use-session.ts'
import { useChangeUser, useResetPassword } from './users.api.ts'

interface Props {
  user: User
  locked: boolean
  onPassword: (first: { name: string; password: string }) => void
}

export function UserActs({ user, locked, onPassword }: Props) {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const session = useSession()
  const problemText = useProblemText()
  const change = useChangeUser()
  const reset = useResetPassword()
  const name = user.displayName
  const said = [
    () => void message.success(t('design.saved')),
    (e: unknown) => void message.error(problemText(e).title),
  ] as const
  const disable = () =>
    modal.confirm({
      title: t('users.disable_ask', { name }),
      content: t('users.disable_text'),
      okText: t('users.disable'),
      okButtonProps: { danger: true },
      onOk: () => change.mutateAsync({ userId: user.userId, change: { state: 'disabled' } }).then(...said),
    })
  const askReset = () =>
    modal.confirm({
      title: t('users.reset_ask', { name }),
      content: t('users.reset_text'),
      okText: t('users.reset'),
      onOk: () =>
        reset
          .mutateAsync(user.userId)
          .then(({ firstPassword }) => onPassword({ name, password: firstPassword }), said[1]),
    })
  const set = (patch: { state: 'active' } | { unlock: true }) =>
    void change.mutateAsync({ userId: user.userId, change: patch }).then(...said)
  const self = user.userId === session.user.userId ? 'users.not_yourself' : null
  const isActive = user.state === 'active'
  return (
    <div className="tz-actions">
      {locked && (
        <Button size="small" onClick={() => set({ unlock: true })} aria-label={t('users.unlock_named', { name })}>
          {t('users.unlock')}
        </Button>
      )}
      <ReasonButton size="small" why={self} onClick={askReset} aria-label={t('users.reset_named', { name })}>
        {t('users.reset')}
      </ReasonButton>
      <ReasonButton
        size="small"
        why={self}
        onClick={isActive ? disable : () => set({ state: 'active' })}
        aria-label={t(isActive ? 'users.disable_named' : 'users.enable_named', { name })}
      >
        {t(isActive ? 'users.disable' : 'users.enable')}
      </ReasonButton>
    </div>
  )
}
