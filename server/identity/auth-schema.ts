import type { ColumnType, Generated } from 'kysely'

type Instant = ColumnType<Date, Date | undefined, Date>
type MaybeInstant = ColumnType<Date | null, Date | null | undefined, Date | null>

// Camel case where better-auth says so, see migration 0010.
interface UserTable {
  id: string
  name: string
  email: string
  emailVerified: Generated<boolean>
  username: string
  twoFactorEnabled: Generated<boolean | null>
  mustChangePassword: Generated<boolean>
  lastSignInAt: MaybeInstant
  createdAt: Instant
  updatedAt: Instant
}
interface SessionTable {
  id: string
  token: string
  userId: string
  expiresAt: Instant
  method: SessionMethod | null
  actingZoneId: string | null
  actingPostId: string | null
}
interface AccountTable {
  id: string
  accountId: string
  providerId: string
  userId: string
  password: string | null
  updatedAt: Instant
}
interface TwoFactorTable {
  id: string
  userId: string
}
interface UserZoneTable {
  user_id: string
  zone_id: string
}
interface SignInTryTable {
  key: string
  window_from: Instant
  tries: number
  locked_until: MaybeInstant
}

type SessionMethod = 'password' | 'oidc'

/** The tables of schema `auth`, as its own role's connections find them (`search_path=auth`). */
export interface AuthSchema {
  user: UserTable
  session: SessionTable
  account: AccountTable
  twoFactor: TwoFactorTable
  user_zone: UserZoneTable
  sign_in_try: SignInTryTable
}
