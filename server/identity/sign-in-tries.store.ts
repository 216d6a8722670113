import { type Kysely, sql } from 'kysely'
import type { AuthSchema } from './auth-schema.ts'

type Auth = Kysely<AuthSchema>

/** What is counted together and for how long. */
export interface TryKey {
  key: string
  windowMillis: number
}
export interface TryCount {
  tries: number
  lockedUntil: Date | null
}

/**
 * Counts one more try under each key, whatever its outcome will be, and says how many there are now. One statement
 * that locks the rows: of any number of tries at once, on any number of servers, each sees another count.
 */
export async function countTries(auth: Auth, keys: readonly TryKey[], now: Date): Promise<Map<string, TryCount>> {
  const sorted = [...keys].sort((a, b) => (a.key < b.key ? -1 : 1))
  const begun = (windowMillis: number) => new Date(now.getTime() - windowMillis)
  const starts = sorted.map(({ key, windowMillis }) => sql`when ${key} then ${begun(windowMillis)}::timestamptz`)
  const over = sql<boolean>`sign_in_try.window_from <= (case sign_in_try.key ${sql.join(starts, sql` `)} end)`
  const rows = await auth
    .insertInto('sign_in_try')
    .values(sorted.map(({ key }) => ({ key, window_from: now, tries: 1 })))
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        tries: sql<number>`case when ${over} then 1 else sign_in_try.tries + 1 end`,
        window_from: sql<Date>`case when ${over} then excluded.window_from else sign_in_try.window_from end`,
      }),
    )
    .returning(['key', 'tries', 'locked_until'])
    .execute()
  return new Map(rows.map((row) => [row.key, { tries: row.tries, lockedUntil: row.locked_until }]))
}

/** Takes one try back: it was no failure. */
export async function takeBackTry(auth: Auth, key: string): Promise<void> {
  await auth
    .updateTable('sign_in_try')
    .set({ tries: sql<number>`greatest(tries - 1, 0)` })
    .where('key', '=', key)
    .execute()
}

export async function lockTries(auth: Auth, key: string, until: Date): Promise<void> {
  await auth.updateTable('sign_in_try').set({ locked_until: until, tries: 0 }).where('key', '=', key).execute()
}

export async function forgetTries(auth: Auth, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await auth.deleteFrom('sign_in_try').where('key', 'in', keys).execute()
}

export async function forgetTriesBefore(auth: Auth, before: Date): Promise<void> {
  await auth
    .deleteFrom('sign_in_try')
    .where('window_from', '<', before)
    .where((or) => or.or([or('locked_until', 'is', null), or('locked_until', '<', before)]))
    .execute()
}

export async function listLocks(auth: Auth, keys: readonly string[], now: Date): Promise<Map<string, Date>> {
  if (keys.length === 0) return new Map()
  const rows = await auth
    .selectFrom('sign_in_try')
    .where('key', 'in', keys)
    .where('locked_until', '>', now)
    .select(['key', 'locked_until'])
    .execute()
  return new Map(rows.flatMap((row) => (row.locked_until ? [[row.key, row.locked_until] as const] : [])))
}
