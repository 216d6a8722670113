import type { Kysely } from 'kysely'
import type { AuthSchema } from './auth-schema.ts'

// SQL of the accounts, on a connection of the role `taizhang_auth` or, in set-up, of the owner.
type Auth = Kysely<AuthSchema>

export interface AccountRow {
  userId: string
  loginName: string
  name: string
  secondFactorOn: boolean
  mustChangePassword: boolean
  lastSignInAt: Date | null
}

const COLUMNS = ['id', 'username', 'name', 'twoFactorEnabled', 'mustChangePassword', 'lastSignInAt'] as const

interface UserColumns {
  id: string
  username: string
  name: string
  twoFactorEnabled: boolean | null
  mustChangePassword: boolean
  lastSignInAt: Date | null
}
const accountOf = (row: UserColumns): AccountRow => ({
  userId: row.id,
  loginName: row.username,
  name: row.name,
  secondFactorOn: row.twoFactorEnabled ?? false,
  mustChangePassword: row.mustChangePassword,
  lastSignInAt: row.lastSignInAt,
})

export async function findAccount(auth: Auth, userId: string): Promise<AccountRow | null> {
  const row = await auth.selectFrom('user').select(COLUMNS).where('id', '=', userId).executeTakeFirst()
  return row ? accountOf(row) : null
}

export async function findAccountByLoginName(auth: Auth, loginName: string): Promise<AccountRow | null> {
  const row = await auth
    .selectFrom('user')
    .select(COLUMNS)
    .where('username', '=', loginName.toLowerCase())
    .executeTakeFirst()
  return row ? accountOf(row) : null
}

/** An account as a provider may speak of it: its address, and the subject at the provider that it is bound to. */
export async function findLinked(
  auth: Auth,
  providerId: string,
  by: 'username' | 'email',
  value: string,
): Promise<{ email: string; subject: string | null } | undefined> {
  return auth
    .selectFrom('user')
    .leftJoin('account', (join) =>
      join.onRef('account.userId', '=', 'user.id').on('account.providerId', '=', providerId),
    )
    .where(`user.${by}`, '=', value.toLowerCase())
    .select(['user.email', 'account.accountId as subject'])
    .executeTakeFirst()
}

export async function listAccounts(auth: Auth, userIds: readonly string[]): Promise<AccountRow[]> {
  if (userIds.length === 0) return []
  const rows = await auth.selectFrom('user').select(COLUMNS).where('id', 'in', userIds).execute()
  return rows.map(accountOf)
}

export async function isAnyAccount(auth: Auth): Promise<boolean> {
  return (await auth.selectFrom('user').select('id').limit(1).executeTakeFirst()) !== undefined
}

export interface NewAccountRow {
  userId: string
  accountId: string
  loginName: string
  /** null: made up from the login name. */
  email: string | null
  name: string
  passwordHash: string
  mustChangePassword: boolean
  now: Date
}

/** The user and the password in one go; false where the login name is taken. */
export async function insertAccount(auth: Auth, row: NewAccountRow): Promise<boolean> {
  const username = row.loginName.toLowerCase()
  const made = await auth
    .insertInto('user')
    .values({
      id: row.userId,
      name: row.name,
      email: row.email?.toLowerCase() ?? `${username}@users.invalid`,
      username,
      mustChangePassword: row.mustChangePassword,
      updatedAt: row.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return false
  await auth
    .insertInto('account')
    .values({
      id: row.accountId,
      accountId: row.userId,
      providerId: 'credential',
      userId: row.userId,
      password: row.passwordHash,
      updatedAt: row.now,
    })
    .execute()
  return true
}

export async function setPasswordHash(auth: Auth, userId: string, hash: string, now: Date): Promise<void> {
  await auth
    .updateTable('account')
    .set({ password: hash, updatedAt: now })
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .execute()
}

export async function setMustChangePassword(auth: Auth, userId: string, must: boolean): Promise<void> {
  await auth.updateTable('user').set({ mustChangePassword: must }).where('id', '=', userId).execute()
}

export async function removeSecondFactor(auth: Auth, userId: string): Promise<void> {
  await auth.updateTable('user').set({ twoFactorEnabled: false }).where('id', '=', userId).execute()
  await auth.deleteFrom('twoFactor').where('userId', '=', userId).execute()
}

/** Takes the places in the zone away, and the accounts that then have none. */
export async function deleteAccountsOf(auth: Auth, zoneId: string): Promise<void> {
  const gone = await auth.deleteFrom('user_zone').where('zone_id', '=', zoneId).returning('user_id').execute()
  if (gone.length === 0) return
  await auth
    .deleteFrom('user')
    .where(
      'id',
      'in',
      gone.map((row) => row.user_id),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('user_zone').whereRef('user_zone.user_id', '=', 'user.id').select('user_zone.zone_id'))),
    )
    .execute()
}

export async function addUserZone(auth: Auth, userId: string, zoneId: string): Promise<void> {
  await auth
    .insertInto('user_zone')
    .values({ user_id: userId, zone_id: zoneId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The zones an account has a place in, the oldest first (their ids sort by time of making). */
export async function listZonesOf(auth: Auth, userId: string): Promise<string[]> {
  const rows = await auth
    .selectFrom('user_zone')
    .select('zone_id')
    .where('user_id', '=', userId)
    .orderBy('zone_id')
    .execute()
  return rows.map((row) => row.zone_id)
}

export async function setActing(auth: Auth, token: string, acting: { zoneId: string; postId: string }): Promise<void> {
  await auth
    .updateTable('session')
    .set({ actingZoneId: acting.zoneId, actingPostId: acting.postId })
    .where('token', '=', token)
    .execute()
}

export async function noteSignIn(auth: Auth, userId: string, now: Date): Promise<void> {
  await auth.updateTable('user').set({ lastSignInAt: now }).where('id', '=', userId).execute()
}

export async function deleteSession(auth: Auth, token: string): Promise<void> {
  await auth.deleteFrom('session').where('token', '=', token).execute()
}

export async function deleteSessionsOf(auth: Auth, userId: string): Promise<void> {
  await auth.deleteFrom('session').where('userId', '=', userId).execute()
}

/** Those in which the user acts in the zone. */
export async function deleteSessionsIn(auth: Auth, userId: string, zoneId: string): Promise<void> {
  await auth.deleteFrom('session').where('userId', '=', userId).where('actingZoneId', '=', zoneId).execute()
}
