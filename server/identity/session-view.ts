import type { HeldPost, Session } from '../../contract/session.ts'
import {
  whyNotApproveObservation,
  whyNotCheckText,
  whyNotDraftObservation,
  whyNotManageUnits,
  whyNotManageUsers,
  whyNotReadEventLog,
  whyNotReadFigures,
} from '../../domain/identity/permissions.ts'
import type { Actor } from '../../domain/identity/role.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { type AccountRow, findAccount, listZonesOf } from './accounts.store.ts'
import type { IdentityDeps } from './deps.ts'
import type { Seat } from './membership.store.ts'
import { actorIn, findMembership, type Membership, type Standing } from './membership.ts'
import { notSignedIn } from './signed-in.ts'

type ViewDeps = Pick<IdentityDeps, 'db' | 'auth' | 'now'>

/** Who is signed in, for which post they act, which others they hold in any zone, and what is open to the post. */
export async function sessionView(deps: ViewDeps, userId: string, acting: Standing): Promise<Session> {
  const account = await findAccount(deps.auth.accounts, userId)
  if (!account) throw notSignedIn()
  const memberships = await listMemberships(deps, userId, acting.membership)
  const { membership, seat } = acting
  return {
    user: userView(account, membership),
    zone: { zoneId: membership.zoneId, code: membership.code, name: membership.name, demo: membership.demo },
    acting: heldPost(membership, seat),
    posts: memberships.flatMap((each) => each.seats.map((own) => heldPost(each, own))),
    whyNot: whyNotOf(actorIn(membership, seat)),
    today: membership.today,
  }
}

/** The standing that the middleware has found for this request. */
export async function standingOf(deps: ViewDeps, actor: Actor): Promise<Standing> {
  const membership = await findMembership(deps.db, deps.now(), actor.zoneId, actor.userId)
  const seat = membership?.seats.find((each) => each.postId === actor.postId)
  if (!membership || !seat) throw notSignedIn()
  return { membership, seat }
}

/** In every zone where the user has a place, the acting one first. */
async function listMemberships(deps: ViewDeps, userId: string, acting: Membership): Promise<Membership[]> {
  const memberships = [acting]
  for (const zoneId of await listZonesOf(deps.auth.accounts, userId)) {
    const other = zoneId === acting.zoneId ? null : await findMembership(deps.db, deps.now(), zoneId, userId)
    if (other) memberships.push(other)
  }
  return memberships
}

const userView = (account: AccountRow, membership: Membership): Session['user'] => ({
  userId: account.userId,
  loginName: membership.loginName,
  displayName: membership.displayName,
  secondFactorOn: account.secondFactorOn,
  mustChangePassword: account.mustChangePassword,
})

const heldPost = (membership: Membership, seat: Seat): HeldPost => ({
  postId: seat.postId,
  title: seat.title,
  unitId: seat.unitId,
  unitName: seat.unitName,
  zoneId: membership.zoneId,
  zoneName: membership.name,
  roles: seat.roles,
  standInFor: seat.standInFor,
})

const codeOf = (refusal: Refusal | null): string | null => refusal?.code ?? null

const whyNotOf = (actor: Actor): Session['whyNot'] => ({
  manageUnits: codeOf(whyNotManageUnits(actor)),
  manageUsers: codeOf(whyNotManageUsers(actor)),
  readEventLog: codeOf(whyNotReadEventLog(actor)),
  checkText: codeOf(whyNotCheckText(actor)),
  draftObservation: codeOf(whyNotDraftObservation(actor)),
  approveObservation: codeOf(whyNotApproveObservation(actor)),
  readFigures: codeOf(whyNotReadFigures(actor)),
})
