import { createHash } from 'node:crypto'
import { type ChainedEvent, canonicalBatch, canonicalEvent, GENESIS } from '../../domain/eventlog/chain.ts'
import { systemActor } from '../../domain/eventlog/event.ts'
import { asActor } from '../database/actor.ts'
import type { Database } from '../database/database.ts'
import { addSeal, eventsAfter, findLastSeal, holdEventLog, type Seal } from './chain.store.ts'

const BATCH_LIMIT = 2_000
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

export const digestsOf = (events: readonly ChainedEvent[]) =>
  events.map((event) => ({ sequence: event.sequence, digest: sha256(canonicalEvent(event)) }))

export const hashOfBatch = (previousHash: string, batch: number, rows: Seal['rows']): string =>
  sha256(canonicalBatch(previousHash, batch, rows))

/** Seals all that a zone has logged since its last batch. Returns the batches made; none where nothing is new. */
export async function sealEvents(db: Database, zoneId: string): Promise<Seal[]> {
  const made: Seal[] = []
  for (;;) {
    const seal = await sealNextBatch(db, zoneId)
    if (!seal) return made
    made.push(seal)
    if (seal.rows.length < BATCH_LIMIT) return made
  }
}

const sealNextBatch = (db: Database, zoneId: string): Promise<Seal | null> =>
  asActor(db, systemActor(zoneId), async (tx) => {
    await holdEventLog(tx)
    const last = await findLastSeal(tx, zoneId)
    const rows = digestsOf(await eventsAfter(tx, zoneId, last?.last ?? '0', BATCH_LIMIT))
    const [first, final] = [rows.at(0), rows.at(-1)]
    if (!first || !final) return null
    const previousHash = last?.hash ?? GENESIS
    const batch = (last?.batch ?? 0) + 1
    const hash = hashOfBatch(previousHash, batch, rows)
    const seal: Seal = { batch, first: first.sequence, last: final.sequence, rows, previousHash, hash }
    await addSeal(tx, zoneId, seal)
    return seal
  })
