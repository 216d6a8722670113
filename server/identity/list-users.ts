import type { User } from '../../contract/users.ts'
import { whyNotReadUsers } from '../../domain/identity/permissions.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { missing, Refused, refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import { type AccountRow, listAccounts } from './accounts.store.ts'
import type { IdentityDeps } from './deps.ts'
import { lockKeyOf } from './guarded-try.ts'
import { findMembers, listMemberSeats, listMembers, type MemberEntry, type MemberSeat } from './members.store.ts'
import { listLocks } from './sign-in-tries.store.ts'

type ListDeps = Pick<IdentityDeps, 'db' | 'auth' | 'now' | 'secret'>

/** The zone's users with their posts, and how they stand with signing in. Throws Refused. */
export async function listUsers(deps: ListDeps, actor: Actor): Promise<User[]> {
  refuseIf(whyNotReadUsers(actor))
  const { members, seats } = await asActor(deps.db, actor, async (tx) => ({
    members: await listMembers(tx, actor.zoneId),
    seats: await listMemberSeats(tx, actor.zoneId),
  }))
  return withAccounts(deps, members, seats)
}

/** One of them, as he is now. Throws Refused. */
export async function getUser(deps: ListDeps, actor: Actor, userId: string): Promise<User> {
  const { members, seats } = await asActor(deps.db, actor, async (tx) => ({
    members: await findMembers(tx, actor.zoneId, [userId]),
    seats: await listMemberSeats(tx, actor.zoneId, userId),
  }))
  const [user] = await withAccounts(deps, members, seats)
  if (!user) throw new Refused(missing('identity.no_such_user'))
  return user
}

async function withAccounts(
  deps: ListDeps,
  members: readonly MemberEntry[],
  seats: readonly MemberSeat[],
): Promise<User[]> {
  const { accounts } = deps.auth
  const rows = await listAccounts(
    accounts,
    members.map((member) => member.userId),
  )
  const byId = new Map(rows.map((row) => [row.userId, row]))
  const keyOf = (member: MemberEntry) => lockKeyOf(deps.secret, member.loginName)
  const locks = await listLocks(accounts, members.map(keyOf), deps.now())
  return members.map((member) => userOf(member, byId.get(member.userId), locks.get(keyOf(member)), seats))
}

const userOf = (
  member: MemberEntry,
  account: AccountRow | undefined,
  lockedUntil: Date | undefined,
  seats: readonly MemberSeat[],
): User => ({
  ...member,
  lockedUntil: lockedUntil?.toISOString() ?? null,
  secondFactorOn: account?.secondFactorOn ?? false,
  lastSignInAt: account?.lastSignInAt?.toISOString() ?? null,
  posts: seats
    .filter((seat) => seat.userId === member.userId)
    .map(({ postId, title, unitId, unitName }) => ({ postId, title, unitId, unitName })),
})
