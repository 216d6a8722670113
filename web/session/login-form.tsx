import { useLocation, useRouter } from '@tanstack/react-router'
import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '../api/api-problem.ts'
import { ProblemAlert } from '../design/problem-alert.tsx'
import { useSignIn } from './session.api.ts'

interface Fields {
  loginName: string
  password: string
  secondFactor?: string
}

/** Only a place of our own may be led back to. */
const safeBack = (back: string | undefined): string => (back?.startsWith('/') && !back.startsWith('//') ? back : '/')

export function LoginForm() {
  const { t } = useTranslation()
  const router = useRouter()
  const back = useLocation({ select: (location) => location.search.back })
  const signIn = useSignIn()
  const [asked, setAsked] = useState(false)
  const submit = (fields: Fields) =>
    signIn.mutate(fields, {
      onSuccess: () => router.history.push(safeBack(back)),
      onError: (error) => {
        if (isProblem(error, 'identity.second_factor_needed')) setAsked(true)
      },
    })
  const failed = signIn.error && !isProblem(signIn.error, 'identity.second_factor_needed')
  return (
    <Form<Fields> layout="vertical" requiredMark={false} onFinish={submit} className="tz-form">
      {failed && <ProblemAlert error={signIn.error} />}
      {asked && !failed && <Alert type="info" title={t('session.login.second_factor_asked')} />}
      <Form.Item name="loginName" label={t('session.login_name')} rules={[{ required: true }]}>
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={64} />
      </Form.Item>
      <Form.Item name="password" label={t('session.password')} rules={[{ required: true }]}>
        <Input.Password autoComplete="current-password" maxLength={256} />
      </Form.Item>
      {asked && (
        <Form.Item
          name="secondFactor"
          label={t('session.second_factor_or_backup')}
          rules={[
            {
              required: true,
              pattern: /^(\d{6}|[A-Za-z0-9]{5}-[A-Za-z0-9]{5})$/,
              message: t('session.second_factor_or_backup_shape'),
            },
          ]}
        >
          <Input autoFocus autoComplete="one-time-code" maxLength={11} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
        {t('session.login.submit')}
      </Button>
    </Form>
  )
}
