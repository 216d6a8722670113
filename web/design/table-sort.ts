type Key = string | number | null
export type SortKeys<Row> = Record<string, (row: Row) => Key>

/** `name` upwards, `-name` downwards; an unknown name leaves the order as it came. What is missing stands last either way. */
export function sortRows<Row>(rows: readonly Row[], keys: SortKeys<Row>, sort: string | undefined): Row[] {
  const descending = sort?.startsWith('-') ?? false
  const keyOf = keys[sort?.replace(/^-/, '') ?? '']
  if (!keyOf) return [...rows]
  return rows.toSorted((a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)]
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1
    const order =
      typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), 'zh-CN-u-co-pinyin')
    return descending ? -order : order
  })
}

export const nextSort = (sort: string | undefined, key: string): string | undefined =>
  sort === key ? `-${key}` : sort === `-${key}` ? undefined : key

export const pageOfRows = <Row>(rows: readonly Row[], page: number, pageSize: number): Row[] =>
  rows.slice((page - 1) * pageSize, page * pageSize)
