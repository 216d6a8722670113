import { whyNotManageUsers } from '../../domain/identity/permissions.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { missing, Refused, refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import { record } from '../eventlog/record.ts'
import type { IdentityDeps } from './deps.ts'
import { endStandInRow, findStandIn } from './stand-ins.store.ts'

/** Ends a stand-in before its last day; what was done under it stays. Throws Refused. */
export async function endStandIn(
  { db }: Pick<IdentityDeps, 'db'>,
  actor: Actor,
  today: string,
  standInId: string,
): Promise<void> {
  refuseIf(whyNotManageUsers(actor))
  await asActor(db, actor, async (tx) => {
    const row = await findStandIn(tx, actor.zoneId, standInId)
    if (!row || !(await endStandInRow(tx, actor.zoneId, standInId))) {
      throw new Refused(missing('stand_in.none_such'))
    }
    await record(tx, actor, today, {
      kind: 'stand_in.ended',
      subjectKind: 'post',
      subjectId: row.postId,
      data: { by: row.byName, for: row.forName, title: row.postTitle },
    })
  })
}
