import type { ReactNode } from 'react'
import { HeadCell } from './head-cell.tsx'
import { PickAll, type Picking, PickRow } from './table-picking.tsx'

export interface Column<Row> {
  key: string
  title: ReactNode
  cell: (row: Row) => ReactNode
  align?: 'right' | 'center'
  width?: number | string
  /** Left out on a phone. */
  minor?: boolean
  sortable?: boolean
  /** Kept on one line. */
  whole?: boolean
}
interface Props<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  sort?: string | undefined
  onSort?: (sort: string | undefined) => void
  picking?: Picking<Row>
  /** Printed above the table only. */
  printHead?: string
}

const classOf = <Row,>(column: Column<Row>) =>
  [column.align && `tz-${column.align}`, column.minor && 'tz-minor', column.whole && 'tz-whole']
    .filter(Boolean)
    .join(' ')

/** A plain table: dense, sortable by its headings, clean in print. */
export function DataTable<Row>({ caption, columns, rows, rowKey, sort, onSort, picking, printHead }: Props<Row>) {
  return (
    <div className="tz-table-box">
      {printHead && <p className="tz-print-only">{printHead}</p>}
      <table className="tz-table">
        <caption className="tz-unseen">{caption}</caption>
        <thead>
          <tr>
            {picking && (
              <th scope="col" className="tz-pick">
                <PickAll picking={picking} rows={rows} rowKey={rowKey} />
              </th>
            )}
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} className={classOf(column)} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {picking && (
                <td className="tz-pick">
                  <PickRow picking={picking} row={row} id={rowKey(row)} />
                </td>
              )}
              {columns.map((column) => (
                <td key={column.key} className={classOf(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
