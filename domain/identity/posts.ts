import { conflict, invalid, type Refusal } from '../refusal.ts'
import type { Role } from './role.ts'

export interface PostState {
  roles: readonly Role[]
  holderIds: readonly string[]
  retiredOn: string | null
}

/** Why a post cannot be closed: somebody would be left sitting in nothing. */
export const whyNotRetirePost = (post: Pick<PostState, 'holderIds'>): Refusal | null =>
  post.holderIds.length > 0 ? conflict('post.has_holders') : null

/** A zone keeps somebody who can let people in. `admins`: active members in an open post with that role, after the change. */
export const whyNotLeaveAdmins = (admins: number): Refusal | null =>
  admins > 0 ? null : conflict('identity.last_admin')

/** Who comes into a post and who goes. */
export function holderChanges(
  before: readonly string[],
  after: readonly string[],
): { coming: string[]; going: string[] } {
  return {
    coming: [...new Set(after)].filter((id) => !before.includes(id)),
    going: before.filter((id) => !after.includes(id)),
  }
}

export const STAND_IN_DAYS_ALLOWED = 366

export interface NamedStandIn {
  forUserId: string
  byUserId: string
  fromOn: string
  untilOn: string
}

/** Why a stand-in cannot be named; `running` are those of the post that have not ended, `days` the length of the period. */
export function whyNotNameStandIn(
  named: NamedStandIn,
  post: PostState,
  running: readonly NamedStandIn[],
  today: string,
  days: number,
): Refusal | null {
  if (post.retiredOn !== null) return conflict('post.closed')
  if (named.byUserId === named.forUserId) return invalid('stand_in.for_oneself')
  if (!post.holderIds.includes(named.forUserId)) return conflict('stand_in.not_holder')
  if (named.untilOn < named.fromOn) return invalid('stand_in.period_reversed')
  if (named.untilOn < today) return invalid('stand_in.period_past')
  if (days > STAND_IN_DAYS_ALLOWED) return invalid('stand_in.period_too_long', { days: STAND_IN_DAYS_ALLOWED })
  const overlaps = running.some(
    (other) => other.byUserId === named.byUserId && other.fromOn <= named.untilOn && other.untilOn >= named.fromOn,
  )
  return overlaps ? conflict('stand_in.overlaps') : null
}
