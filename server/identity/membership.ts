import type { Actor } from '../../domain/identity/role.ts'
import { asActor } from '../database/actor.ts'
import type { Database } from '../database/database.ts'
import { dayIn } from '../http/system-time.ts'
import { findMember, listHeldSeats, listStandInSeats, type MemberRow, type Seat } from './membership.store.ts'

/** What somebody may act for in one zone, on its today. */
export interface Membership extends MemberRow {
  zoneId: string
  userId: string
  today: string
  seats: Seat[]
}

/** An active member's posts, held ones first; null where there is no place in the zone or it is closed to them. */
export async function findMembership(
  db: Database,
  now: Date,
  zoneId: string,
  userId: string,
): Promise<Membership | null> {
  return asActor(db, withoutPost(zoneId, userId), async (tx) => {
    const member = await findMember(tx, zoneId, userId)
    if (member?.state !== 'active') return null
    const today = dayIn(member.timeZone, now)
    const held = await listHeldSeats(tx, zoneId, userId)
    const standIns = await listStandInSeats(tx, zoneId, userId, today)
    const seats = new Map<string, Seat>()
    for (const seat of [...held, ...standIns]) if (!seats.has(seat.postId)) seats.set(seat.postId, seat)
    return { ...member, zoneId, userId, today, seats: [...seats.values()] }
  })
}

/** A user of a zone before any post is chosen: no roles, so the policies show no more than who works there. */
export const withoutPost = (zoneId: string, userId: string): Actor => ({
  zoneId,
  userId,
  unitId: '',
  postId: '',
  roles: [],
  forUserId: null,
})

export const actorIn = (membership: Membership, seat: Seat): Actor => ({
  zoneId: membership.zoneId,
  userId: membership.userId,
  unitId: seat.unitId,
  postId: seat.postId,
  roles: seat.roles,
  forUserId: seat.standInFor?.userId ?? null,
})

/** A place to act from: the zone and one seat in it. */
export interface Standing {
  membership: Membership
  seat: Seat
}

/** Where the user acts: in the post asked for if it still holds, else in the first that does. */
export async function findStanding(
  db: Database,
  now: Date,
  userId: string,
  wanted: { zoneId: string | null; postId: string | null },
  listZones: () => Promise<string[]>,
): Promise<Standing | null> {
  const first = wanted.zoneId ? await findMembership(db, now, wanted.zoneId, userId) : null
  const seat = first?.seats.find((each) => each.postId === wanted.postId) ?? first?.seats[0]
  if (first && seat) return { membership: first, seat }
  for (const zoneId of await listZones()) {
    const membership = zoneId === wanted.zoneId ? null : await findMembership(db, now, zoneId, userId)
    const heldFirst = membership?.seats[0]
    if (membership && heldFirst) return { membership, seat: heldFirst }
  }
  return null
}
