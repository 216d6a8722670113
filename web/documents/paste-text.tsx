import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Sent } from './documents.api.ts'

interface Props {
  /** While it is being sent; what was typed stays. */
  hidden: boolean
  onSend: (sent: Sent) => void
  onClose: () => void
}

export function PasteText({ hidden, onSend, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Form<{ name: string; text: string }>
      layout="vertical"
      requiredMark={false}
      hidden={hidden}
      onFinish={({ name, text }) => onSend({ name: name.trim(), text })}
      initialValues={{ name: t('documents.pasted_name') }}
    >
      <Form.Item name="name" label={t('documents.name')} rules={[{ required: true, whitespace: true, max: 200 }]}>
        <Input />
      </Form.Item>
      <Form.Item name="text" label={t('documents.text')} rules={[{ required: true, whitespace: true, max: 5_000_000 }]}>
        <Input.TextArea autoFocus rows={10} spellCheck={false} placeholder={t('documents.paste_example')} />
      </Form.Item>
      <div className="tz-actions">
        <Button type="primary" htmlType="submit">
          {t('documents.check')}
        </Button>
        <Button onClick={onClose}>{t('design.cancel')}</Button>
      </div>
    </Form>
  )
}
