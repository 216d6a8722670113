import { App, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '../design/problem-alert.tsx'
import { NewPassword } from './new-password.tsx'
import { useChangePassword } from './session.api.ts'

interface Fields {
  current: string
  next: string
  again: string
}

export function PasswordForm() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [form] = Form.useForm<Fields>()
  const change = useChangePassword()
  const submit = ({ current, next }: Fields) =>
    change.mutate(
      { current, next },
      {
        onSuccess: () => {
          form.resetFields()
          message.success(t('session.password_changed'))
        },
      },
    )
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={submit} className="tz-form">
      {change.error && <ProblemAlert error={change.error} />}
      <Form.Item name="current" label={t('session.password_current')} rules={[{ required: true }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <NewPassword name="next" label={t('session.password_next')} />
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('session.password_change')}
      </Button>
    </Form>
  )
}
