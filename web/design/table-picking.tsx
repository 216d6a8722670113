import { Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'

export interface Picking<Row> {
  picked: ReadonlySet<string>
  onPick: (picked: ReadonlySet<string>) => void
  /** What the row is called to somebody who does not see it. */
  nameOf: (row: Row) => string
}

export function PickRow<Row>({ picking, row, id }: { picking: Picking<Row>; row: Row; id: string }) {
  const { t } = useTranslation()
  const toggle = () => {
    const next = new Set(picking.picked)
    if (!next.delete(id)) next.add(id)
    picking.onPick(next)
  }
  return (
    <Checkbox
      checked={picking.picked.has(id)}
      onChange={toggle}
      aria-label={t('design.pick', { name: picking.nameOf(row) })}
    />
  )
}

interface AllProps<Row> {
  picking: Picking<Row>
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

export function PickAll<Row>({ picking, rows, rowKey }: AllProps<Row>) {
  const { t } = useTranslation()
  const ids = rows.map(rowKey)
  const all = ids.length > 0 && ids.every((id) => picking.picked.has(id))
  const some = !all && ids.some((id) => picking.picked.has(id))
  return (
    <Checkbox
      checked={all}
      indeterminate={some}
      onChange={() => picking.onPick(new Set(all ? [] : ids))}
      aria-label={t('design.pick_all')}
    />
  )
}
