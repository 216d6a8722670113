import { Form, Input, Modal, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '../design/problem-alert.tsx'
import { usePosts, useUnits } from '../units/units.api.ts'
import { useAddUser } from './users.api.ts'

interface Props {
  onClose: () => void
  onCreated: (first: { name: string; password: string }) => void
}
interface Fields {
  displayName: string
  loginName: string
  email?: string
  postIds: string[]
}

export function NewUserForm({ onClose, onCreated }: Props) {
  const { t } = useTranslation()
  const [form] = Form.useForm<Fields>()
  const posts = usePosts()
  const units = useUnits()
  const add = useAddUser()
  const unitName = new Map(units.data?.rows.map((unit) => [unit.unitId, unit.name]))
  const seats = (posts.data?.rows ?? [])
    .filter((post) => post.retiredOn === null)
    .map((post) => ({ value: post.postId, label: `${unitName.get(post.unitId) ?? ''} · ${post.title}` }))
  const submit = (fields: Fields) =>
    add.mutate(
      { ...fields, email: fields.email || null },
      {
        onSuccess: (user) => {
          onClose()
          onCreated({ name: user.displayName, password: user.firstPassword })
        },
      },
    )
  return (
    <Modal
      open
      title={t('users.add')}
      okText={t('users.create')}
      confirmLoading={add.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      {add.error && <ProblemAlert error={add.error} kept={t('design.kept_form')} />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={submit} initialValues={{ postIds: [] }}>
        <Form.Item
          name="displayName"
          label={t('users.display_name')}
          rules={[{ required: true, whitespace: true, max: 40 }]}
        >
          <Input autoFocus />
        </Form.Item>
        <Form.Item
          name="loginName"
          label={t('session.login_name')}
          extra={t('users.login_name_hint')}
          rules={[
            { required: true },
            { pattern: /^[a-zA-Z][a-zA-Z0-9._-]{2,31}$/, message: t('users.login_name_wrong') },
          ]}
        >
          <Input autoCapitalize="none" spellCheck={false} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="email"
          label={t('users.email')}
          extra={t('users.email_hint')}
          rules={[{ type: 'email', max: 254 }]}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="postIds" label={t('users.posts')} extra={t('users.posts_hint')}>
          <Select mode="multiple" options={seats} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
