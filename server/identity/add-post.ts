import { whyNotManageUnits } from '../../domain/identity/permissions.ts'
import type { Actor, Role } from '../../domain/identity/role.ts'
import { conflict, missing, Refused, refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import { newId } from '../database/new-id.ts'
import { record } from '../eventlog/record.ts'
import type { IdentityDeps } from './deps.ts'
import { insertPost, type PostWithHolders } from './posts.store.ts'
import { lockUnit } from './units.store.ts'

/** An empty seat in an open unit. Throws Refused. */
export async function addPost(
  { db, now }: Pick<IdentityDeps, 'db' | 'now'>,
  actor: Actor,
  today: string,
  post: { unitId: string; title: string; roles: readonly Role[] },
): Promise<PostWithHolders> {
  refuseIf(whyNotManageUnits(actor))
  return asActor(db, actor, async (tx) => {
    const unit = await lockUnit(tx, actor.zoneId, post.unitId)
    if (!unit) throw new Refused(missing('unit.none_such'))
    refuseIf(unit.retiredOn === null ? null : conflict('unit.closed'))
    const row = { postId: newId(now()), unitId: post.unitId, title: post.title, roles: [...new Set(post.roles)] }
    await insertPost(tx, actor.zoneId, row)
    await record(tx, actor, today, {
      kind: 'post.added',
      subjectKind: 'post',
      subjectId: row.postId,
      data: { title: row.title, roles: row.roles.join(','), unit: unit.name },
    })
    return { ...row, retiredOn: null, holders: [] }
  })
}
