import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { SetUp } from '../../contract/setup.ts'
import { NewPassword } from '../session/new-password.tsx'

interface Props {
  busy: boolean
  onSubmit: (body: SetUp) => void
}
type Fields = SetUp & { again: string }

export function SetupForm({ busy, onSubmit }: Props) {
  const { t } = useTranslation()
  const required = { required: true, whitespace: true }
  return (
    <Form<Fields> layout="vertical" requiredMark={false} onFinish={({ again: _, ...body }) => onSubmit(body)}>
      <Form.Item name="token" label={t('setup.token')} extra={t('setup.token_hint')} rules={[required]}>
        <Input autoComplete="off" spellCheck={false} autoFocus />
      </Form.Item>
      <h2>{t('setup.zone')}</h2>
      <Form.Item name="zoneName" label={t('setup.zone_name')} rules={[required, { min: 2, max: 80 }]}>
        <Input placeholder={t('setup.zone_name_example')} />
      </Form.Item>
      <Form.Item
        name="zoneCode"
        label={t('setup.zone_code')}
        extra={t('setup.zone_code_hint')}
        rules={[required, { pattern: /^[a-z][a-z0-9-]{1,30}$/, message: t('setup.zone_code_wrong') }]}
      >
        <Input autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item name="committeeName" label={t('setup.committee_name')} rules={[required, { min: 2, max: 80 }]}>
        <Input placeholder={t('setup.committee_example')} />
      </Form.Item>
      <h2>{t('setup.administrator')}</h2>
      <Form.Item name="displayName" label={t('users.display_name')} rules={[required, { max: 40 }]}>
        <Input autoComplete="name" />
      </Form.Item>
      <Form.Item
        name="loginName"
        label={t('session.login_name')}
        extra={t('users.login_name_hint')}
        rules={[required, { pattern: /^[a-zA-Z][a-zA-Z0-9._-]{2,31}$/, message: t('users.login_name_wrong') }]}
      >
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <NewPassword name="password" label={t('session.password')} />
      <Button type="primary" htmlType="submit" block loading={busy}>
        {t('setup.submit')}
      </Button>
    </Form>
  )
}
