import { Checkbox, Form, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import type { TOKEN_SCOPES } from '../../contract/session.ts'
import { atLeastOne } from '../design/at-least-one.ts'
import { ProblemAlert } from '../design/problem-alert.tsx'
import { ShownOnce } from '../design/shown-once.tsx'
import { useCreateToken } from './session.api.ts'
import { useSession } from './use-session.ts'

type Scope = (typeof TOKEN_SCOPES)[number]
const SCOPES: readonly Scope[] = ['check', 'read', 'write']
interface Fields {
  name: string
  scopes: Scope[]
  expiresOn?: string
}

export function NewTokenForm({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation()
  const { today, acting } = useSession()
  const [form] = Form.useForm<Fields>()
  const create = useCreateToken()
  const submit = (fields: Fields) =>
    create.mutate(
      { name: fields.name, scopes: fields.scopes, expiresOn: fields.expiresOn || null },
      { onSuccess: onClose },
    )
  return (
    <>
      <Modal
        title={t('tokens.add')}
        open={open}
        onCancel={onClose}
        onOk={form.submit}
        okText={t('tokens.create')}
        confirmLoading={create.isPending}
        destroyOnHidden
      >
        <p className="tz-soft">{t('tokens.acts_as', { unit: acting.unitName, post: acting.title })}</p>
        {create.error && <ProblemAlert error={create.error} />}
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          onFinish={submit}
          initialValues={{ scopes: ['check'] }}
        >
          <Form.Item name="name" label={t('tokens.name')} rules={[{ required: true, whitespace: true, max: 80 }]}>
            <Input placeholder={t('tokens.name_example')} />
          </Form.Item>
          <Form.Item name="scopes" label={t('tokens.scopes')} rules={[atLeastOne(t('design.choose_one'))]}>
            <Checkbox.Group options={SCOPES.map((scope) => ({ value: scope, label: t(`tokens.scope_${scope}`) }))} />
          </Form.Item>
          <Form.Item name="expiresOn" label={t('tokens.expires')} extra={t('tokens.expires_hint')}>
            <Input type="date" min={today} />
          </Form.Item>
        </Form>
      </Modal>
      <ShownOnce title={t('tokens.created')} secret={create.data?.secret ?? null} onClose={() => create.reset()}>
        {t('tokens.once')}
      </ShownOnce>
    </>
  )
}
