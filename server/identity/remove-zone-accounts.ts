import type pg from 'pg'
import { deleteAccountsOf } from './accounts.store.ts'
import { accountsOn } from './owner-connection.ts'

/** Takes a zone's places away, and each account with them that has none in another zone. On the owner's connection. */
export const removeZoneAccounts = (client: pg.ClientBase, zoneId: string): Promise<void> =>
  deleteAccountsOf(accountsOn(client), zoneId)
