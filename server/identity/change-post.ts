import type { Transaction } from 'kysely'
import { whyNotManageUnits } from '../../domain/identity/permissions.ts'
import { whyNotLeaveAdmins, whyNotRetirePost } from '../../domain/identity/posts.ts'
import type { Actor, Role } from '../../domain/identity/role.ts'
import { conflict, missing, Refused, refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import type { Schema } from '../database/schema.ts'
import { record } from '../eventlog/record.ts'
import type { IdentityDeps } from './deps.ts'
import { countAdmins, lockAdminPosts, lockPost, type PostWithHolders, setPost } from './posts.store.ts'
import { seatHolders } from './seat-holders.ts'
import { lockUnit } from './units.store.ts'

export interface PostChange {
  title?: string | undefined
  roles?: readonly Role[] | undefined
  holderIds?: readonly string[] | undefined
  retired?: boolean | undefined
}

/** One change of a post, all its parts together or none. Throws Refused. */
export async function changePost(
  { db }: Pick<IdentityDeps, 'db'>,
  actor: Actor,
  today: string,
  postId: string,
  change: PostChange,
): Promise<PostWithHolders> {
  refuseIf(whyNotManageUnits(actor))
  return asActor(db, actor, async (tx) => {
    await lockAdminPosts(tx, actor.zoneId)
    const post = await getPost(tx, actor.zoneId, postId)
    const next = {
      title: change.title ?? post.title,
      roles: change.roles ? [...new Set(change.roles)] : post.roles,
      retiredOn: change.retired === undefined ? post.retiredOn : change.retired ? (post.retiredOn ?? today) : null,
    }
    // Who leaves a post that is closed leaves it first; who comes into one that is opened comes after.
    const closing = post.retiredOn === null && next.retiredOn !== null
    if (closing && change.holderIds) await seatHolders(tx, actor, today, post, change.holderIds)
    await rewrite(tx, actor, today, post, next)
    if (!closing && change.holderIds) await seatHolders(tx, actor, today, { ...post, ...next }, change.holderIds)
    const changed = await getPost(tx, actor.zoneId, postId)
    if (changed.retiredOn !== null) refuseIf(whyNotRetirePost({ holderIds: changed.holders.map((it) => it.userId) }))
    refuseIf(whyNotLeaveAdmins(await countAdmins(tx, actor.zoneId)))
    return changed
  })
}

async function getPost(tx: Transaction<Schema>, zoneId: string, postId: string): Promise<PostWithHolders> {
  const post = await lockPost(tx, zoneId, postId)
  if (!post) throw new Refused(missing('post.none_such'))
  return post
}

type Rewritten = Pick<PostWithHolders, 'title' | 'roles' | 'retiredOn'>

async function rewrite(
  tx: Transaction<Schema>,
  actor: Actor,
  today: string,
  post: PostWithHolders,
  next: Rewritten,
): Promise<void> {
  const renamed = next.title !== post.title || next.roles.join() !== post.roles.join()
  const moved = next.retiredOn !== post.retiredOn
  if (!renamed && !moved) return
  if (moved && next.retiredOn === null) {
    const unit = await lockUnit(tx, actor.zoneId, post.unitId)
    refuseIf(unit?.retiredOn === null ? null : conflict('unit.closed'))
  }
  await setPost(tx, actor.zoneId, post.postId, next)
  const about = { subjectKind: 'post', subjectId: post.postId }
  const data = { title: next.title, roles: next.roles.join(',') }
  if (renamed) {
    const before = { fromTitle: post.title, fromRoles: post.roles.join(',') }
    await record(tx, actor, today, { ...about, kind: 'post.changed', data: { ...data, ...before } })
  }
  if (moved) {
    await record(tx, actor, today, { ...about, kind: next.retiredOn === null ? 'post.restored' : 'post.retired', data })
  }
}
