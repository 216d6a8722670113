import { missing, Refused } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import { record } from '../eventlog/record.ts'
import { listZonesOf, setActing } from './accounts.store.ts'
import type { CurrentSession } from './current-session.ts'
import type { IdentityDeps } from './deps.ts'
import { actorIn, findMembership, type Standing } from './membership.ts'

/** Chooses the post that the session acts for, in whichever of the user's zones it is. Throws Refused. */
export async function actFor(
  deps: Pick<IdentityDeps, 'db' | 'auth' | 'now'>,
  session: Pick<CurrentSession, 'token' | 'userId'>,
  postId: string,
): Promise<Standing> {
  for (const zoneId of await listZonesOf(deps.auth.accounts, session.userId)) {
    const membership = await findMembership(deps.db, deps.now(), zoneId, session.userId)
    const seat = membership?.seats.find((each) => each.postId === postId)
    if (!membership || !seat) continue
    const actor = actorIn(membership, seat)
    await asActor(deps.db, actor, (tx) =>
      record(tx, actor, membership.today, {
        kind: 'session.acting',
        subjectKind: 'post',
        subjectId: postId,
        data: { title: seat.title },
      }),
    )
    await setActing(deps.auth.accounts, session.token, { zoneId, postId })
    return { membership, seat }
  }
  throw new Refused(missing('identity.post_not_yours'))
}
