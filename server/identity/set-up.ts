import type { SetUp } from '../../contract/setup.ts'
import { whyNotPassword } from '../../domain/identity/password.ts'
import { conflict, Refused, refuseIf } from '../../domain/refusal.ts'
import { addZoneUser } from './add-zone-user.ts'
import { asOwner } from './owner-connection.ts'
import type { SetUpGate } from './set-up-gate.ts'
import { isUntouched } from './untouched.ts'
import { lockZones } from './zones.store.ts'
import { addZoneWithin } from './zones.ts'

/**
 * The first zone, its committee and its first administrator, all of it or nothing. Shuts the gate when it is done, and
 * when it finds that another server was first. Throws Refused.
 */
export async function setUp(gate: SetUpGate, given: SetUp): Promise<void> {
  refuseIf(gate.whyNotEnter(given.token))
  refuseIf(whyNotPassword(given.password, { current: '', loginName: given.loginName }))
  const done = await asOwner(gate.owner, async (tx) => {
    await lockZones(tx.zones)
    if (!(await isUntouched(tx))) return false
    const { zoneId, today } = await addZoneWithin(tx, gate, {
      code: given.zoneCode,
      name: given.zoneName,
      committeeName: given.committeeName,
    })
    await addZoneUser(tx, gate.now, { ...given, zoneId, today, mustChange: false, admin: true })
    return true
  })
  await gate.close()
  if (!done) throw new Refused(conflict('setup.done'))
}
