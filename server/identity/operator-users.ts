import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { systemActor } from '../../domain/eventlog/event.ts'
import { whyNotLeaveAdmins } from '../../domain/identity/posts.ts'
import { missing, Refused, refuseIf } from '../../domain/refusal.ts'
import { record } from '../eventlog/record.ts'
import { dayIn } from '../http/system-time.ts'
import { addUserZone, deleteSessionsIn, findAccountByLoginName, listAccounts } from './accounts.store.ts'
import { addZoneUser, placeInZone } from './add-zone-user.ts'
import { firstPassword, renewAccountWithin } from './create-account.ts'
import { lockKeyOf } from './guarded-try.ts'
import { listMembers, lockMember, type MemberEntry, setMember } from './members.store.ts'
import { asOwner, type OwnerTransaction } from './owner-connection.ts'
import { countAdmins, lockAdminPosts } from './posts.store.ts'
import { forgetTries } from './sign-in-tries.store.ts'
import { findZoneByCode, type ZoneRow } from './zones.store.ts'

/** What the operator of the installation does from the command line, past all zones' administrators; all of it is logged. */
export interface OperatorDeps {
  owner: pg.Pool
  now: () => Date
  /** The session secret, which the keys of counted tries derive from. */
  secret: string
}

export interface OperatorUser extends MemberEntry {
  lastSignInAt: Date | null
}

/** The zone's users. Throws Refused `zone.none_such`. */
export const listOperatorUsers = (deps: OperatorDeps, zoneCode: string): Promise<OperatorUser[]> =>
  asOwner(deps.owner, async (tx) => {
    const zone = await getZone(tx, zoneCode)
    const members = await listMembers(tx.zones, zone.zoneId)
    const accounts = await listAccounts(
      tx.accounts,
      members.map((member) => member.userId),
    )
    const lastSignIns = new Map(accounts.map((account) => [account.userId, account.lastSignInAt]))
    return members.map((member) => ({ ...member, lastSignInAt: lastSignIns.get(member.userId) ?? null }))
  })

/**
 * A user of the zone, as its administrator where `admin` is set. An account that has a place in another zone gets one
 * here too and keeps its password: `firstPassword` is null then. Throws Refused.
 */
export const addOperatorUser = (
  deps: OperatorDeps,
  user: { zoneCode: string; loginName: string; displayName: string; admin: boolean },
): Promise<{ userId: string; firstPassword: string | null }> =>
  asOwner(deps.owner, async (tx) => {
    const zone = await getZone(tx, user.zoneCode)
    const place = { ...user, zoneId: zone.zoneId, today: dayIn(zone.timeZone, deps.now()) }
    const known = await findAccountByLoginName(tx.accounts, user.loginName)
    if (!known) {
      const password = firstPassword(randomBytes)
      const { userId } = await addZoneUser(tx, deps.now, { ...place, password, mustChange: true })
      return { userId, firstPassword: password }
    }
    await addUserZone(tx.accounts, known.userId, zone.zoneId)
    await placeInZone(tx, deps.now, { ...place, userId: known.userId })
    return { userId: known.userId, firstPassword: null }
  })

/** Closes or opens a user's place in the zone. Throws Refused. */
export const setOperatorUserState = (
  deps: OperatorDeps,
  who: { zoneCode: string; loginName: string },
  state: 'active' | 'disabled',
): Promise<void> =>
  onMember(deps, who, async (tx, zone, member) => {
    if (member.state === state) return null
    await lockAdminPosts(tx.zones, zone.zoneId)
    await setMember(tx.zones, zone.zoneId, member.userId, { displayName: member.displayName, state })
    if (state === 'disabled') {
      refuseIf(whyNotLeaveAdmins(await countAdmins(tx.zones, zone.zoneId)))
      await deleteSessionsIn(tx.accounts, member.userId, zone.zoneId)
    }
    return state === 'disabled' ? 'member.disabled' : 'member.enabled'
  })

/** Ends the lock that wrong passwords have put on a login name. Throws Refused. */
export const unlockOperatorUser = (deps: OperatorDeps, who: { zoneCode: string; loginName: string }): Promise<void> =>
  onMember(deps, who, async (tx, _zone, member) => {
    await forgetTries(tx.accounts, [lockKeyOf(deps.secret, member.loginName)])
    return 'member.unlocked'
  })

/** A new first password; all sessions end. Throws Refused. */
export async function resetOperatorUserPassword(
  deps: OperatorDeps,
  who: { zoneCode: string; loginName: string },
): Promise<{ firstPassword: string }> {
  const password = firstPassword(randomBytes)
  await onMember(deps, who, async (tx, _zone, member) => {
    await renewAccountWithin(tx.accounts, deps.now(), { userId: member.userId, password })
    await forgetTries(tx.accounts, [lockKeyOf(deps.secret, member.loginName)])
    return 'member.password_reset'
  })
  return { firstPassword: password }
}

/** Runs `act` on a user of the zone and writes the event that it names into the zone's log. */
const onMember = (
  deps: OperatorDeps,
  who: { zoneCode: string; loginName: string },
  act: (tx: OwnerTransaction, zone: ZoneRow, member: MemberEntry) => Promise<string | null>,
): Promise<void> =>
  asOwner(deps.owner, async (tx) => {
    const zone = await getZone(tx, who.zoneCode)
    const account = await findAccountByLoginName(tx.accounts, who.loginName)
    const member = account ? await lockMember(tx.zones, zone.zoneId, account.userId) : undefined
    if (!member) throw new Refused(missing('identity.no_such_user'))
    const kind = await act(tx, zone, member)
    if (kind === null) return
    await record(tx.zones, systemActor(zone.zoneId), dayIn(zone.timeZone, deps.now()), {
      kind,
      subjectKind: 'user',
      subjectId: member.userId,
      data: { name: member.displayName },
    })
  })

async function getZone(tx: OwnerTransaction, code: string): Promise<ZoneRow> {
  const zone = await findZoneByCode(tx.zones, code)
  if (!zone) throw new Refused(missing('zone.none_such', { code }))
  return zone
}
