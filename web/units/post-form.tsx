import { Checkbox, Form, Input, Modal, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Post, Unit } from '../../contract/units.ts'
import { atLeastOne } from '../design/at-least-one.ts'
import { ProblemAlert } from '../design/problem-alert.tsx'
import { useUsers } from '../users/users.api.ts'
import { ROLE_LIST } from './unit-kinds.ts'
import { useAddPost, useChangePost } from './units.api.ts'

interface Props {
  unit: Unit
  post: Post | null
  onClose: () => void
}
interface Fields {
  title: string
  roles: Post['roles']
  holderIds: string[]
  retired: boolean
}

export function PostForm({ unit, post, onClose }: Props) {
  const { t } = useTranslation()
  const [form] = Form.useForm<Fields>()
  const users = useUsers()
  const add = useAddPost()
  const change = useChangePost()
  const submit = (fields: Fields) => {
    if (post) change.mutate({ postId: post.postId, change: fields }, { onSuccess: onClose })
    else add.mutate({ unitId: unit.unitId, title: fields.title, roles: fields.roles }, { onSuccess: onClose })
  }
  const error = add.error ?? change.error
  const people = users.data?.rows.map((user) => ({
    value: user.userId,
    label: `${user.displayName} ${user.loginName}`,
  }))
  return (
    <Modal
      open
      title={post ? t('posts.edit_named', { name: post.title }) : t('posts.add_in', { name: unit.name })}
      okText={t('design.save')}
      confirmLoading={add.isPending || change.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      {error && <ProblemAlert error={error} kept={t('design.kept_form')} />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={submit}
        initialValues={{
          title: post?.title,
          roles: post?.roles ?? [],
          holderIds: post?.holders.map((holder) => holder.userId) ?? [],
          retired: post?.retiredOn != null,
        }}
      >
        <Form.Item name="title" label={t('posts.post')} rules={[{ required: true, whitespace: true, max: 40 }]}>
          <Input autoFocus />
        </Form.Item>
        <Form.Item name="roles" label={t('posts.roles')} rules={[atLeastOne(t('design.choose_one'))]}>
          <Checkbox.Group
            className="tz-check-grid"
            options={ROLE_LIST.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          />
        </Form.Item>
        {post && (
          <>
            <Form.Item name="holderIds" label={t('posts.holders')}>
              <Select mode="multiple" options={people ?? []} showSearch={{ optionFilterProp: 'label' }} />
            </Form.Item>
            <Form.Item name="retired" valuePropName="checked">
              <Checkbox>{t('posts.retired')}</Checkbox>
            </Form.Item>
          </>
        )}
      </Form>
    </Modal>
  )
}
