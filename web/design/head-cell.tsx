import type { ReactNode } from 'react'
import { nextSort } from './table-sort.ts'

interface Props {
  column: { key: string; title: ReactNode; sortable?: boolean; width?: number | string }
  className: string
  sort: string | undefined
  onSort: ((sort: string | undefined) => void) | undefined
}

export function HeadCell({ column, className, sort, onSort }: Props) {
  const style = column.width === undefined ? {} : { width: column.width }
  if (!column.sortable || !onSort) {
    return (
      <th scope="col" className={className} style={style}>
        {column.title}
      </th>
    )
  }
  const standing = sort === column.key ? 'ascending' : sort === `-${column.key}` ? 'descending' : 'none'
  return (
    <th scope="col" className={className} style={style} aria-sort={standing}>
      <button type="button" className="tz-sort" onClick={() => onSort(nextSort(sort, column.key))}>
        {column.title}
        <span aria-hidden="true">{{ ascending: '↑', descending: '↓', none: '↕' }[standing]}</span>
      </button>
    </th>
  )
}
