import pg from 'pg'

// Dates stay ISO text and numerics stay decimal text: a Date object would move across midnight, a float would round.
const DATE = 1082
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === DATE ? (value: string) => value : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}

/** A pool whose connections read our types; `role` and `password` replace those in the URL. */
export function openPool(
  url: string,
  options: { role?: string; password?: string; max?: number; searchPath?: string } = {},
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: urlFor(url, options),
    max: options.max ?? 10,
    types,
    application_name: 'taizhang',
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    ...(options.searchPath ? { options: `-c search_path=${options.searchPath}` } : {}),
  })
  // A connection that dies while idle is the pool's to replace; without a listener it would end the process.
  pool.on('error', () => undefined)
  return pool
}

/** The same server and database, as another role. */
export function urlFor(url: string, as: { role?: string; password?: string }): string {
  if (!as.role) return url
  const changed = new URL(url)
  changed.username = as.role
  changed.password = as.password ?? ''
  return changed.toString()
}
