import { Form, Input, Modal, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Unit } from '../../contract/units.ts'
import { ProblemAlert } from '../design/problem-alert.tsx'
import { UNIT_KIND_LIST } from './unit-kinds.ts'
import { useAddUnit, useChangeUnit } from './units.api.ts'

interface Props {
  /** Under which a new unit comes; null with a unit to change. */
  parent: Unit | null
  unit: Unit | null
  onClose: () => void
}
interface Fields {
  name: string
  shortName?: string
  kind: Unit['kind']
}

/** A new unit under its parent, or another name for one there is. */
export function UnitForm({ parent, unit, onClose }: Props) {
  const { t } = useTranslation()
  const [form] = Form.useForm<Fields>()
  const add = useAddUnit()
  const change = useChangeUnit()
  const submit = ({ name, shortName, kind }: Fields) => {
    const names = { name: name.trim(), shortName: shortName?.trim() || null }
    if (unit) change.mutate({ unitId: unit.unitId, change: names }, { onSuccess: onClose })
    else add.mutate({ ...names, kind, parentId: parent?.unitId ?? null }, { onSuccess: onClose })
  }
  const error = add.error ?? change.error
  return (
    <Modal
      open
      title={unit ? t('units.rename_named', { name: unit.name }) : t('units.add_under', { name: parent?.name ?? '' })}
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
        initialValues={{ name: unit?.name, shortName: unit?.shortName ?? '', kind: unit?.kind ?? 'department' }}
      >
        <Form.Item name="name" label={t('units.name')} rules={[{ required: true, whitespace: true, max: 80 }]}>
          <Input autoFocus />
        </Form.Item>
        <Form.Item name="shortName" label={t('units.short_name')} extra={t('units.short_name_hint')}>
          <Input maxLength={20} />
        </Form.Item>
        {!unit && (
          <Form.Item name="kind" label={t('units.kind')} rules={[{ required: true }]}>
            <Select options={UNIT_KIND_LIST.map((kind) => ({ value: kind, label: t(`unit_kind.${kind}`) }))} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  )
}
