import { type Alteration, firstAlteration, GENESIS } from '../../domain/eventlog/chain.ts'
import { systemActor } from '../../domain/eventlog/event.ts'
import { asActor } from '../database/actor.ts'
import type { Database } from '../database/database.ts'
import { eventsAfter, type Seal, sealsAfter } from './chain.store.ts'
import { sealStanding } from './event-list.store.ts'
import { digestsOf, hashOfBatch } from './seal-events.ts'

export interface Verification {
  zoneId: string
  batches: number
  events: number
  /** Logged since the last batch: not under seal yet, so nothing is said of them. */
  unsealed: number
  /** The hash of the last whole batch: noted on paper, it also shows when later batches are cut off. */
  lastHash: string
  /** Null where every sealed row reads as it did when it was sealed. */
  broken: { batch: number; row: Alteration | null } | null
}

/** Computes the chain again from the rows as they stand and names the first row, or the first seal, that was touched. */
export function verifyEvents(db: Database, zoneId: string): Promise<Verification> {
  return asActor(db, systemActor(zoneId), async (tx) => {
    const found: Verification = { zoneId, batches: 0, events: 0, unsealed: 0, lastHash: GENESIS, broken: null }
    let lastSequence = '0'
    for (;;) {
      const [seal] = await sealsAfter(tx, zoneId, found.batches, 1)
      if (!seal) return { ...found, unsealed: (await sealStanding(tx, zoneId)).unsealedEvents }
      const rows = digestsOf(await eventsAfter(tx, zoneId, lastSequence, seal.rows.length + 1, seal.last))
      const row = firstAlteration(seal.rows, rows)
      if (row || !isWhole(seal, found)) {
        found.broken = { batch: seal.batch, row }
        return found
      }
      found.batches++
      found.events += rows.length
      found.lastHash = seal.hash
      lastSequence = seal.last
    }
  })
}

const isWhole = (seal: Seal, before: { batches: number; lastHash: string }) =>
  seal.batch === before.batches + 1 &&
  seal.previousHash === before.lastHash &&
  seal.hash === hashOfBatch(seal.previousHash, seal.batch, seal.rows)
