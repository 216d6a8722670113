import { Button, Form, Input, QRCode } from 'antd'
import { useTranslation } from 'react-i18next'
import { Mark } from '../design/mark.tsx'
import { ProblemAlert } from '../design/problem-alert.tsx'
import { useConfirmSecondFactor, useEndSecondFactor, useStartSecondFactor } from './session.api.ts'

export function SecondFactor({ on }: { on: boolean }) {
  const { t } = useTranslation()
  const start = useStartSecondFactor()
  const end = useEndSecondFactor()
  if (!on && start.data) return <Confirm {...start.data} />
  const act = on ? end : start
  return (
    <Form<{ password: string }>
      layout="vertical"
      requiredMark={false}
      className="tz-form"
      onFinish={({ password }) => act.mutate(password)}
    >
      <p>
        <Mark tone={on ? 'good' : 'plain'}>{on ? t('session.second_factor_on') : t('session.second_factor_off')}</Mark>
      </p>
      <p className="tz-soft">{t('session.second_factor_text')}</p>
      {act.error && <ProblemAlert error={act.error} />}
      <Form.Item name="password" label={t('session.password_current')} rules={[{ required: true }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Button htmlType="submit" danger={on} loading={act.isPending}>
        {on ? t('session.second_factor_end') : t('session.second_factor_start')}
      </Button>
    </Form>
  )
}

function Confirm({ uri, secret, backupCodes }: { uri: string; secret: string; backupCodes: string[] }) {
  const { t } = useTranslation()
  const confirm = useConfirmSecondFactor()
  return (
    <Form<{ code: string }>
      layout="vertical"
      requiredMark={false}
      className="tz-form"
      onFinish={({ code }) => confirm.mutate(code)}
    >
      <p>{t('session.second_factor_scan')}</p>
      <div role="img" aria-label={t('session.second_factor_qr')}>
        <QRCode value={uri} size={168} />
      </div>
      <p className="tz-code">{secret}</p>
      <p>{t('session.second_factor_backup')}</p>
      <ul className="tz-codes">
        {backupCodes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      {confirm.error && <ProblemAlert error={confirm.error} />}
      <Form.Item
        name="code"
        label={t('session.second_factor_code')}
        rules={[{ required: true, pattern: /^\d{6}$/, message: t('session.second_factor_shape') }]}
      >
        <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={confirm.isPending}>
        {t('session.second_factor_confirm')}
      </Button>
    </Form>
  )
}
