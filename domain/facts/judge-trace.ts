import { Exact } from './exact.ts'
import type { FoundTrace } from './found-trace.ts'

export type TraceVerdict = 'traced' | 'changed_by_hand' | 'out_of_date' | 'not_in_ledger'

/**
 * What became of a figure that we once printed. `current` is the fact's value or growth today, null where the ledger
 * has none. A hand's change is said first: it is in the document whatever the ledger did since.
 */
export function judgeTrace(trace: FoundTrace, current: string | null): TraceVerdict {
  const unreadable = trace.sealBroken || !DECIMAL.test(trace.frozen)
  if (unreadable || trace.printedNow === null || plain(trace.printedNow) !== plain(trace.printedThen)) {
    return 'changed_by_hand'
  }
  if (current === null) return 'not_in_ledger'
  return new Exact(current).equals(trace.frozen) ? 'traced' : 'out_of_date'
}

// The document comes from outside: what it says of itself may be anything.
const DECIMAL = /^-?\d{1,30}(\.\d{1,30})?$/

const plain = (words: string) => words.normalize('NFKC').replace(/\s/g, '')
