import { isAnyAccount } from './accounts.store.ts'
import type { OwnerTransaction } from './owner-connection.ts'
import { listZoneRows } from './zones.store.ts'

/** Whether there is neither zone nor user yet. */
export async function isUntouched({ zones, accounts }: OwnerTransaction): Promise<boolean> {
  return (await listZoneRows(zones)).length === 0 && !(await isAnyAccount(accounts))
}
