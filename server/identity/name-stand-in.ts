import { partsOf } from '../../domain/calendar/iso-date.ts'
import { whyNotManageUsers } from '../../domain/identity/permissions.ts'
import { type NamedStandIn, whyNotNameStandIn } from '../../domain/identity/posts.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { conflict, missing, Refused, refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import { newId } from '../database/new-id.ts'
import { record } from '../eventlog/record.ts'
import type { IdentityDeps } from './deps.ts'
import { findMembers } from './members.store.ts'
import { lockPost } from './posts.store.ts'
import { findStandIn, insertStandIn, listRunningStandIns, type StandInRow } from './stand-ins.store.ts'

/** Lets somebody act in the post of another for a period, both days included. Throws Refused. */
export async function nameStandIn(
  { db, now }: Pick<IdentityDeps, 'db' | 'now'>,
  actor: Actor,
  today: string,
  named: NamedStandIn & { postId: string },
): Promise<StandInRow> {
  refuseIf(whyNotManageUsers(actor))
  return asActor(db, actor, async (tx) => {
    const { zoneId } = actor
    const post = await lockPost(tx, zoneId, named.postId)
    if (!post) throw new Refused(missing('post.none_such'))
    const running = await listRunningStandIns(tx, zoneId, named.postId)
    const state = { ...post, holderIds: post.holders.map((holder) => holder.userId) }
    refuseIf(whyNotNameStandIn(named, state, running, today, daysOf(named)))
    const [by] = await findMembers(tx, zoneId, [named.byUserId])
    if (!by) throw new Refused(missing('identity.no_such_user'))
    refuseIf(by.state === 'active' ? null : conflict('identity.user_disabled'))
    const standInId = newId(now())
    await insertStandIn(tx, zoneId, { ...named, standInId, namedBy: actor.userId })
    const row = await findStandIn(tx, zoneId, standInId)
    if (!row) throw new Error('a stand-in was named and is not there')
    await record(tx, actor, today, {
      kind: 'stand_in.named',
      subjectKind: 'post',
      subjectId: named.postId,
      data: { by: row.byName, for: row.forName, title: row.postTitle, fromOn: named.fromOn, untilOn: named.untilOn },
    })
    return row
  })
}

const DAY_MILLIS = 86_400_000

function daysOf({ fromOn, untilOn }: NamedStandIn): number {
  const at = (on: string) => {
    const { year, month, day } = partsOf(on)
    return Date.UTC(year, month - 1, day)
  }
  return (at(untilOn) - at(fromOn)) / DAY_MILLIS + 1
}
