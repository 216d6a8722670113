import type { FoundTrace } from '../../domain/facts/found-trace.ts'
import { Refused } from '../../domain/refusal.ts'
import { runApart } from '../documents/run-apart.ts'
import { TRACE_LIMITS } from './find-traces.ts'

const FINDER = new URL('./traces.worker.ts', import.meta.url)
// A zip's directory names its parts in the clear. Without this one no figure was frozen, and no process is worth starting.
const FROZEN_PART = 'customXml/item'

/**
 * Every figure of one of our own documents, as findTraces finds them, but in a process apart: somebody else made the
 * file. Empty for a file that is none of ours. Throws Refused for a damaged or hostile one, and under a crowd of others.
 */
export async function readTraces(bytes: Uint8Array): Promise<FoundTrace[]> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(FROZEN_PART)) return []
  const outcome = await runApart<FoundTrace[]>(FINDER, { bytes }, TRACE_LIMITS)
  if (!outcome.ok) throw new Refused(outcome.refusal)
  return outcome.value
}
