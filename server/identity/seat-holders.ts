import type { Transaction } from 'kysely'
import { holderChanges } from '../../domain/identity/posts.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { conflict, missing, Refused, refuseIf } from '../../domain/refusal.ts'
import type { Schema } from '../database/schema.ts'
import { recordAll } from '../eventlog/record.ts'
import { findMembers } from './members.store.ts'
import { deleteHolders, insertHolders, type PostWithHolders } from './posts.store.ts'

/** Says who sits in a post from now on. The post must be locked. Throws Refused. */
export async function seatHolders(
  tx: Transaction<Schema>,
  actor: Actor,
  today: string,
  post: PostWithHolders,
  holderIds: readonly string[],
): Promise<void> {
  const { coming, going } = holderChanges(
    post.holders.map((holder) => holder.userId),
    holderIds,
  )
  if (coming.length > 0) refuseIf(post.retiredOn === null ? null : conflict('post.closed'))
  const members = await findMembers(tx, actor.zoneId, coming)
  if (members.length < coming.length) throw new Refused(missing('identity.no_such_user'))
  if (members.some((member) => member.state !== 'active')) throw new Refused(conflict('identity.user_disabled'))
  await deleteHolders(tx, actor.zoneId, post.postId, going)
  await insertHolders(
    tx,
    actor.zoneId,
    coming.map((userId) => ({ postId: post.postId, userId })),
  )
  const event = (kind: string, { userId, displayName }: { userId: string; displayName: string }) => ({
    kind,
    subjectKind: 'post',
    subjectId: post.postId,
    data: { title: post.title, name: displayName, userId },
  })
  await recordAll(tx, actor, today, [
    ...post.holders.filter(({ userId }) => going.includes(userId)).map((holder) => event('post.left', holder)),
    ...members.map((member) => event('post.held', member)),
  ])
}
