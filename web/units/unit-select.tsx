import { TreeSelect } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Unit } from '../../contract/units.ts'
import { type UnitNode, unitTree } from './unit-nodes.ts'

interface Props {
  units: readonly Unit[]
  value: string | null
  onChange: (unitId: string | null) => void
  disabled?: boolean
  id?: string
  clearable?: boolean
}

interface Choice {
  value: string
  title: string
  disabled: boolean
  children: Choice[]
}
const choice = ({ unit, children }: UnitNode): Choice => ({
  value: unit.unitId,
  title: unit.name,
  disabled: unit.retiredOn !== null,
  children: children.map(choice),
})

export function UnitSelect({ units, value, onChange, disabled = false, id, clearable = false }: Props) {
  const { t } = useTranslation()
  return (
    <TreeSelect
      {...(id ? { id } : {})}
      aria-label={t('units.unit')}
      disabled={disabled}
      allowClear={clearable}
      treeDefaultExpandAll
      value={value ?? undefined}
      placeholder={t('units.choose')}
      popupMatchSelectWidth={300}
      treeData={unitTree(units).map(choice)}
      showSearch={{ treeNodeFilterProp: 'title' }}
      onChange={(unitId: string | undefined) => onChange(unitId ?? null)}
    />
  )
}
