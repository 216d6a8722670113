import type { CheckResult } from '../../contract/documents.ts'
import type { FoundTrace } from '../../domain/facts/found-trace.ts'
import type { CheckedText } from '../../domain/figures/check-text.ts'
import { whyNotCheckText } from '../../domain/identity/permissions.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { proposeMappings } from '../../domain/indicators/propose-mappings.ts'
import { refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import type { ReadDocument } from '../documents/read-document.ts'
import { compareWithLedger, zoneLedgers } from './compare-with-ledger.ts'
import type { CheckDeps } from './deps.ts'
import { type Incoming, readIncoming } from './incoming.ts'
import { judgeTraces } from './judge-traces.ts'

export interface ReadAndChecked {
  format: ReadDocument['format']
  checked: CheckedText
  traces: FoundTrace[]
}

/** Reads what was sent and checks its figures. Nothing is stored, and nothing of the database is held meanwhile. */
export async function readAndCheck(
  { checker, traces }: Pick<CheckDeps, 'checker' | 'traces'>,
  incoming: Incoming,
): Promise<ReadAndChecked> {
  const document = await readIncoming(incoming)
  const checked = await checker.check(document.text, document.name)
  const found = document.format === 'docx' ? await traces(incoming.bytes, document.text) : []
  return { format: document.format, checked, traces: found }
}

/** 报告核数 of a text that is not kept: its figures, their arithmetic, and what the ledger says of them. */
export async function checkDocument(deps: CheckDeps, actor: Actor, incoming: Incoming): Promise<CheckResult> {
  refuseIf(whyNotCheckText(actor))
  const { checked, traces } = await readAndCheck(deps, incoming)
  return asActor(deps.db, actor, async (tx) => {
    const ledgers = await zoneLedgers(tx, actor.zoneId)
    const claims = proposeMappings(checked.text, checked.claims, ledgers)
    const ledger = await compareWithLedger(tx, actor.zoneId, ledgers, claims)
    return { ...checked, ledger, traces: await judgeTraces(tx, actor.zoneId, ledgers, traces) }
  })
}
