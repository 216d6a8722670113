import { appendFileSync, existsSync, readFileSync } from 'node:fs'

const TABLE_AT = /\b(?:from|join|update|delete from)\s+"(\w+)"(?:\."(\w+)")?/gi
const OWN_FILTER = /"zone_id"\s*(?:=\s*(?:any\s*\()?\$\d+|in\s*\(\$\d+)/gi

/**
 * The zone tables that a compiled statement reads, changes or deletes without naming their zone itself, or [] where
 * each has its own `"zone_id" = $n`. A Citus cluster sends only such a statement to one node.
 */
export function tablesWithoutZone(sql: string, zoneTables: ReadonlySet<string>): string[] {
  if (!/^\s*(with|select|update|delete)\b/i.test(sql)) return []
  const touched = [...sql.matchAll(TABLE_AT)]
    .map((match) => match[2] ?? match[1] ?? '')
    .filter((name) => zoneTables.has(name))
  const filters = sql.match(OWN_FILTER)?.length ?? 0
  return filters >= touched.length ? [] : touched
}

/** Keeps each statement of this process once, one JSON line each; many processes may append to the same file. */
export function statementKeeper(file: string): (sql: string) => void {
  const kept = new Set<string>()
  return (sql) => {
    if (kept.has(sql)) return
    kept.add(sql)
    appendFileSync(file, `${JSON.stringify(sql)}\n`)
  }
}

/** What the run's statements leave to wish for: `table: statement`, each once. */
export function auditStatements(
  file: string,
  zoneTables: ReadonlySet<string>,
): { statements: number; wrong: string[] } {
  if (!existsSync(file)) return { statements: 0, wrong: [] }
  const lines = new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean))
  const wrong = [...lines].flatMap((line) => {
    const sql = JSON.parse(line) as string
    const tables = tablesWithoutZone(sql, zoneTables)
    return tables.length > 0 ? [`${tables.join(', ')}: ${sql}`] : []
  })
  return { statements: lines.size, wrong }
}
