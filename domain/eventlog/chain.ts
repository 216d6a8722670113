/** One row of the log as the chain reads it: text forms only, so that the same row gives the same digest wherever it is read. */
export interface ChainedEvent {
  sequence: string
  kind: string
  subjectKind: string
  subjectId: string
  /** UTC, microseconds. */
  occurredAt: string
  onDate: string
  byUserId: string | null
  forUserId: string | null
  postId: string | null
  unitId: string | null
  /** The database's own text of the jsonb value. */
  data: string
}

/** The hash before the first batch. */
export const GENESIS = '0'.repeat(64)

/** Unambiguous text of one row: each part is preceded by its length, null is '-', so that no two rows share a form. */
export function canonicalEvent(event: ChainedEvent): string {
  const parts = [
    event.sequence,
    event.kind,
    event.subjectKind,
    event.subjectId,
    event.occurredAt,
    event.onDate,
    event.byUserId,
    event.forUserId,
    event.postId,
    event.unitId,
    event.data,
  ]
  return parts.map((part) => (part === null ? '-' : `${part.length}:${part}`)).join('')
}

/** What a batch's hash is taken over: the batch before it, its own number, and each row's number and digest in order. */
export const canonicalBatch = (
  previousHash: string,
  batch: number,
  rows: readonly { sequence: string; digest: string }[],
): string => [previousHash, String(batch), ...rows.map((row) => `${row.sequence} ${row.digest}`)].join('\n')

export type Alteration = { what: 'changed' | 'missing' | 'added'; sequence: string }

/** The first row that is not what was sealed, both lists in order of sequence; null where all are. */
export function firstAlteration(
  sealed: readonly { sequence: string; digest: string }[],
  found: readonly { sequence: string; digest: string }[],
): Alteration | null {
  for (let i = 0; i < Math.max(sealed.length, found.length); i++) {
    const [was, is] = [sealed[i], found[i]]
    if (was && is && was.sequence === is.sequence) {
      if (was.digest !== is.digest) return { what: 'changed', sequence: was.sequence }
    } else if (was && (!is || BigInt(was.sequence) < BigInt(is.sequence))) {
      return { what: 'missing', sequence: was.sequence }
    } else if (is) {
      return { what: 'added', sequence: is.sequence }
    }
  }
  return null
}
