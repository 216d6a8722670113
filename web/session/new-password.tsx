import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'

/** A new password, typed twice: the form's field `name`, and `again`, which never leaves the page. */
export function NewPassword({ name, label }: { name: string; label: string }) {
  const { t } = useTranslation()
  return (
    <>
      <Form.Item
        name={name}
        label={label}
        extra={t('session.password_hint')}
        rules={[{ required: true, min: 10, max: 256 }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('session.password_again')}
        dependencies={[name]}
        rules={[
          { required: true },
          ({ getFieldValue }) => ({
            validator: async (_rule, value: string) => {
              if (value && value !== getFieldValue(name)) throw new Error(t('session.password_differs'))
            },
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  )
}
