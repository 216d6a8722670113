import type { Kysely } from 'kysely'
import { conflict, type Refusal, Refused } from '../../domain/refusal.ts'
import { newId } from '../database/new-id.ts'
import {
  addUserZone,
  deleteSessionsOf,
  findAccountByLoginName,
  insertAccount,
  setMustChangePassword,
  setPasswordHash,
} from './accounts.store.ts'
import type { AuthSchema } from './auth-schema.ts'
import { hashPassword } from './password-hash.ts'

export interface NewAccount {
  loginName: string
  displayName: string
  password: string
  /** Whether it is a first password, to be changed before anything else. */
  mustChange: boolean
  /** Where the account has a place; its member row is the caller's to write. */
  zoneId: string
  email?: string | null
  /** Drawn where absent. */
  userId?: string
}

/**
 * An account that can sign in by password, all of it or nothing. `accounts` may be a connection of the role that reads
 * them or the owner's with schema `auth`. Throws Refused `identity.login_name_taken`.
 */
export async function createAccount(
  deps: { accounts: Kysely<AuthSchema>; now: () => Date },
  account: NewAccount,
): Promise<{ userId: string }> {
  const userId = account.userId ?? newId(deps.now())
  const passwordHash = await hashPassword(account.password)
  const write = async (accounts: Kysely<AuthSchema>) => {
    const made = await insertAccount(accounts, {
      userId,
      accountId: newId(deps.now()),
      loginName: account.loginName,
      email: account.email ?? null,
      name: account.displayName,
      passwordHash,
      mustChangePassword: account.mustChange,
      now: deps.now(),
    })
    if (!made) throw new Refused(await whyTaken(accounts, account.loginName))
    await addUserZone(accounts, userId, account.zoneId)
  }
  if (deps.accounts.isTransaction) await write(deps.accounts)
  else await deps.accounts.transaction().execute(write)
  return { userId }
}

/** Gives an account a new first password and ends its sessions. */
export const renewAccount = (
  deps: { accounts: Kysely<AuthSchema>; now: () => Date },
  account: { userId: string; password: string },
): Promise<void> => deps.accounts.transaction().execute((tx) => renewAccountWithin(tx, deps.now(), account))

/** The same inside the caller's transaction. */
export async function renewAccountWithin(
  accounts: Kysely<AuthSchema>,
  now: Date,
  account: { userId: string; password: string },
): Promise<void> {
  await setPasswordHash(accounts, account.userId, await hashPassword(account.password), now)
  await setMustChangePassword(accounts, account.userId, true)
  await deleteSessionsOf(accounts, account.userId)
}

async function whyTaken(accounts: Kysely<AuthSchema>, loginName: string): Promise<Refusal> {
  const byName = await findAccountByLoginName(accounts, loginName)
  return conflict(byName ? 'identity.login_name_taken' : 'identity.email_taken')
}

// No letters and digits that are mistaken for one another when read out or copied by hand.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A first password of about 79 bits in four groups, from random bytes of the caller. */
export function firstPassword(random: (length: number) => Uint8Array): string {
  const letters: string[] = []
  while (letters.length < 16) {
    for (const byte of random(32)) {
      // Bytes past the last whole alphabet would make its first letters likelier.
      const letter = byte < 248 ? ALPHABET[byte % ALPHABET.length] : undefined
      if (letter && letters.length < 16) letters.push(letter)
    }
  }
  return [0, 4, 8, 12].map((start) => letters.slice(start, start + 4).join('')).join('-')
}
