import type { ClaimMapping } from './claim-mapping.ts'

const FIELDS = [
  'indicatorCode',
  'unitId',
  'from',
  'to',
  'value',
  'growth',
  'kind',
] as const satisfies readonly (keyof ClaimMapping)[]

/** Which parts of a reading a correction changed: by name only, for a log that more people read than the document. */
export const changedFields = (before: ClaimMapping, after: ClaimMapping): (keyof ClaimMapping)[] =>
  FIELDS.filter((field) => before[field] !== after[field])
