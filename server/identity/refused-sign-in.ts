import { systemActor } from '../../domain/eventlog/event.ts'
import { asActor } from '../database/actor.ts'
import { record } from '../eventlog/record.ts'
import { findAccountByLoginName, listZonesOf } from './accounts.store.ts'
import type { IdentityDeps } from './deps.ts'
import { findMembership } from './membership.ts'

type RecordDeps = Pick<IdentityDeps, 'db' | 'auth' | 'now'>

/**
 * Writes a refused sign-in into the log of each zone where the account has a place; names that nobody has leave no
 * trace there.
 */
export async function recordRefusedSignIn(deps: RecordDeps, loginName: string, reason: string): Promise<void> {
  const account = await findAccountByLoginName(deps.auth.accounts, loginName.trim())
  if (!account) return
  for (const zoneId of await listZonesOf(deps.auth.accounts, account.userId)) {
    const membership = await findMembership(deps.db, deps.now(), zoneId, account.userId)
    if (!membership) continue
    const system = systemActor(zoneId)
    await asActor(deps.db, system, (tx) =>
      record(tx, system, membership.today, {
        kind: 'session.refused',
        subjectKind: 'user',
        subjectId: account.userId,
        data: { name: membership.displayName, reason },
      }),
    )
  }
}
