import { Form, Input, Modal, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '../design/problem-alert.tsx'
import { useSession } from '../session/use-session.ts'
import { useUsers } from '../users/users.api.ts'
import { useAddStandIn, usePosts, useUnits } from './units.api.ts'

interface Fields {
  postId: string
  forUserId: string
  byUserId: string
  fromOn: string
  untilOn: string
}

/** For a named time somebody acts in another's post; what they do is recorded as done for the holder. */
export function StandInForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { today } = useSession()
  const [form] = Form.useForm<Fields>()
  const posts = usePosts()
  const units = useUnits()
  const users = useUsers()
  const add = useAddStandIn()
  const postId = Form.useWatch('postId', form)
  const unitName = new Map(units.data?.rows.map((unit) => [unit.unitId, unit.name]))
  const seats = (posts.data?.rows ?? []).filter((post) => post.holders.length > 0 && !post.retiredOn)
  const holders = seats.find((post) => post.postId === postId)?.holders ?? []
  const searched = { optionFilterProp: 'label' }
  const required = [{ required: true }]
  return (
    <Modal
      open
      title={t('stand_ins.add')}
      okText={t('design.save')}
      confirmLoading={add.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      {add.error && <ProblemAlert error={add.error} kept={t('design.kept_form')} />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(fields) => add.mutate(fields, { onSuccess: onClose })}
        initialValues={{ fromOn: today }}
      >
        <Form.Item name="postId" label={t('posts.post')} rules={required}>
          <Select
            showSearch={searched}
            options={seats.map((post) => ({
              value: post.postId,
              label: `${unitName.get(post.unitId) ?? ''} · ${post.title}`,
            }))}
            onChange={() => form.resetFields(['forUserId'])}
          />
        </Form.Item>
        <Form.Item name="forUserId" label={t('stand_ins.for')} rules={required}>
          <Select options={holders.map((holder) => ({ value: holder.userId, label: holder.displayName }))} />
        </Form.Item>
        <Form.Item name="byUserId" label={t('stand_ins.by')} rules={required}>
          <Select
            showSearch={searched}
            options={(users.data?.rows ?? [])
              .filter((user) => user.state === 'active')
              .map((user) => ({ value: user.userId, label: `${user.displayName} ${user.loginName}` }))}
          />
        </Form.Item>
        <div className="tz-field-pair">
          <Form.Item name="fromOn" label={t('stand_ins.from')} rules={required}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="untilOn" label={t('stand_ins.until')} rules={required}>
            <Input type="date" min={today} />
          </Form.Item>
        </div>
      </Form>
    </Modal>
  )
}
