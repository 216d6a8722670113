import { sql, type Transaction } from 'kysely'
import type { Role } from '../../domain/identity/role.ts'
import type { Schema } from '../database/schema.ts'

type Tx = Transaction<Schema>

export interface Holder {
  userId: string
  displayName: string
}
export interface PostRow {
  postId: string
  unitId: string
  title: string
  roles: Role[]
  retiredOn: string | null
}
export interface PostWithHolders extends PostRow {
  holders: Holder[]
}

const COLUMNS = ['post_id as postId', 'unit_id as unitId', 'title', 'roles', 'retired_on as retiredOn'] as const

/** All posts with who sits in them, open ones first. */
export async function listPosts(tx: Tx, zoneId: string): Promise<PostWithHolders[]> {
  const posts = await tx
    .selectFrom('post')
    .select(COLUMNS)
    .where('zone_id', '=', zoneId)
    .orderBy(sql`retired_on is not null`)
    .orderBy('post_id')
    .execute()
  const holders = await holdersOf(tx, zoneId).execute()
  const byPost = Map.groupBy(holders, (row) => row.postId)
  return posts.map((post) => ({
    ...post,
    holders: (byPost.get(post.postId) ?? []).map(({ userId, displayName }) => ({ userId, displayName })),
  }))
}

const holdersOf = (tx: Tx, zoneId: string) =>
  tx
    .selectFrom('post_holder as h')
    .innerJoin('member as m', 'm.user_id', 'h.user_id')
    .where('h.zone_id', '=', zoneId)
    .where('m.zone_id', '=', zoneId)
    .select(['h.post_id as postId', 'h.user_id as userId', 'm.display_name as displayName'])
    .orderBy('m.display_name')
    .orderBy('h.user_id')

/** One post, held against changes by others, with who sits in it. */
export async function lockPost(tx: Tx, zoneId: string, postId: string): Promise<PostWithHolders | null> {
  const post = await tx
    .selectFrom('post')
    .select(COLUMNS)
    .where('zone_id', '=', zoneId)
    .where('post_id', '=', postId)
    .forUpdate()
    .executeTakeFirst()
  if (!post) return null
  const holders = await holdersOf(tx, zoneId).where('h.post_id', '=', postId).execute()
  return { ...post, holders: holders.map(({ userId, displayName }) => ({ userId, displayName })) }
}

/** Holds the posts that administer the zone: of two who would take the last administrator away, one comes second. */
export async function lockAdminPosts(tx: Tx, zoneId: string): Promise<void> {
  await tx
    .selectFrom('post')
    .select('post_id')
    .where('zone_id', '=', zoneId)
    .where(sql<boolean>`'admin' = any (roles)`)
    .orderBy('post_id')
    .forUpdate()
    .execute()
}

export async function countAdmins(tx: Tx, zoneId: string): Promise<number> {
  const row = await tx
    .selectFrom('post_holder as h')
    .innerJoin('post as p', 'p.post_id', 'h.post_id')
    .innerJoin('member as m', 'm.user_id', 'h.user_id')
    .where('h.zone_id', '=', zoneId)
    .where('p.zone_id', '=', zoneId)
    .where('m.zone_id', '=', zoneId)
    .where('p.retired_on', 'is', null)
    .where('m.state', '=', 'active')
    .where(sql<boolean>`'admin' = any (p.roles)`)
    .select((count) => count.fn.count<string>('h.user_id').distinct().as('admins'))
    .executeTakeFirstOrThrow()
  return Number(row.admins)
}

export async function insertPost(tx: Tx, zoneId: string, post: Omit<PostRow, 'retiredOn'>): Promise<void> {
  await tx
    .insertInto('post')
    .values({ zone_id: zoneId, post_id: post.postId, unit_id: post.unitId, title: post.title, roles: post.roles })
    .execute()
}

export async function setPost(
  tx: Tx,
  zoneId: string,
  postId: string,
  fields: Pick<PostRow, 'title' | 'roles' | 'retiredOn'>,
): Promise<void> {
  await tx
    .updateTable('post')
    .set({ title: fields.title, roles: fields.roles, retired_on: fields.retiredOn })
    .where('zone_id', '=', zoneId)
    .where('post_id', '=', postId)
    .execute()
}

export async function insertHolders(
  tx: Tx,
  zoneId: string,
  seats: readonly { postId: string; userId: string }[],
): Promise<void> {
  if (seats.length === 0) return
  await tx
    .insertInto('post_holder')
    .values(seats.map(({ postId, userId }) => ({ zone_id: zoneId, post_id: postId, user_id: userId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteHolders(tx: Tx, zoneId: string, postId: string, userIds: readonly string[]): Promise<void> {
  if (userIds.length === 0) return
  await tx
    .deleteFrom('post_holder')
    .where('zone_id', '=', zoneId)
    .where('post_id', '=', postId)
    .where('user_id', 'in', userIds)
    .execute()
}
