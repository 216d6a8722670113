import { z } from 'zod'
import { Day, FIGURE_KINDS, OBSERVATION_STATES } from './indicators.ts'
import { DecimalText, Id, IsoDate, PageQuery, pageOf } from './paging.ts'

export const Comparison = z.object({
  kind: z.enum(['yoy', 'share', 'completion', 'rank', 'change_pp']),
  value: z.number().nullable(),
  unit: z.string(),
  direction: z.enum(['up', 'down']).nullable(),
})
/** As `taizhang check --json` prints it; offsets are code points of `text`. */
export const Claim = z.object({
  id: z.string(),
  quote: z.string(),
  offset: z.int(),
  subject: z.string().nullable(),
  indicator: z.string(),
  value: z.number().nullable(),
  unit: z.string(),
  scale_value: z.number().nullable(),
  period: z.string().nullable(),
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
  comparison: Comparison.nullable(),
  qualifier: z.enum(['actual', 'about', 'at_least', 'at_most', 'estimate', 'target']).nullable(),
  kind: z.enum(['observation', 'count', 'rate', 'ranking', 'target']),
})
export type Claim = z.infer<typeof Claim>
export const Check = z.object({
  id: z.string(),
  kind: z.enum(['parts_sum', 'ratio', 'yoy_pair', 'completion', 'share', 'monotone']),
  quote: z.array(z.string()),
  offset: z.array(z.int()),
  formula: z.string(),
  expected: z.union([z.number(), z.string()]).nullable(),
  stated: z.union([z.number(), z.string()]).nullable(),
  verdict: z.enum(['consistent', 'within_rounding', 'inconsistent']),
  strength: z.enum(['hard', 'soft', 'trivial']),
  explanation: z.object({ key: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
})
export type Check = z.infer<typeof Check>
/** A claim held against the approved observation of the same indicator, unit and period. */
export const LedgerComparison = z.object({
  claimId: z.string(),
  indicatorCode: z.string(),
  unitId: Id,
  from: IsoDate,
  to: IsoDate,
  measure: z.enum(['value', 'growth']),
  verdict: z.enum(['equal', 'differs', 'not_in_ledger']),
  /** In the indicator's unit of measure; the difference is claim minus ledger. */
  claimed: DecimalText.nullable(),
  ledger: DecimalText.nullable(),
  difference: DecimalText.nullable(),
})
export type LedgerComparison = z.infer<typeof LedgerComparison>
/** A figure of our own DOCX that still carries its fact. */
export const Trace = z.object({
  fact: z.string(),
  quote: z.string(),
  offset: z.int(),
  frozen: z.string(),
  measure: z.enum(['value', 'growth']),
  unitId: z.string(),
  from: z.string(),
  to: z.string(),
  /** The words when the document was written; `quote` is what stands there now. */
  printedThen: z.string(),
  /** The fact's value or growth today; null where the ledger has none. */
  current: DecimalText.nullable(),
  verdict: z.enum(['traced', 'changed_by_hand', 'out_of_date', 'not_in_ledger']),
})
/** POST /api/v1/checks: JSON {name?, text} or multipart `file`; stores nothing. */
export const CheckText = z.object({ name: z.string().max(200).default('text'), text: z.string().max(5_000_000) })
export const CheckResult = z.object({
  document: z.string(),
  characters: z.int(),
  text: z.string(),
  claims: z.array(Claim),
  checks: z.array(Check),
  ledger: z.array(LedgerComparison),
  traces: z.array(Trace),
})
export type CheckResult = z.infer<typeof CheckResult>

/** POST /api/v1/documents (same body as /checks): keeps the document and its claims, replies with StoredDocument. */
export const DocumentRow = z.object({
  documentId: Id,
  name: z.string(),
  characters: z.int(),
  claims: z.int(),
  inconsistencies: z.int(),
  accepted: z.int(),
  createdBy: z.string(),
  createdAt: z.string(),
})
export const DOCUMENT_ORDERS = ['newest', 'oldest', 'name', 'inconsistencies'] as const
/** GET /api/v1/documents: those that the acting post may see; `search` looks in the name. */
export const DocumentQuery = PageQuery.extend({
  search: z.string().trim().max(200).optional(),
  sort: z.enum(DOCUMENT_ORDERS).default('newest'),
})
export const Documents = pageOf(DocumentRow)

/** What the reader says a claim is: proposed by the grammar, corrected by hand. */
export const ClaimMapping = z.object({
  indicatorCode: z.string().nullable(),
  unitId: Id.nullable(),
  from: Day.nullable(),
  to: Day.nullable(),
  /** In the indicator's unit of measure. */
  value: DecimalText.nullable(),
  growth: DecimalText.nullable(),
  kind: z.enum(FIGURE_KINDS),
})
export type ClaimMapping = z.infer<typeof ClaimMapping>
export const StoredClaim = Claim.extend({
  mapping: ClaimMapping,
  state: z.enum(['open', 'accepted', 'set_aside']),
  observationId: Id.nullable(),
  observationState: z.enum(OBSERVATION_STATES).nullable(),
  /** Why it cannot be accepted as it stands: a refusal's code, or null. */
  whyNotAccept: z.string().nullable(),
  /** Rises with each change; a change sent with an older one is refused. */
  version: z.int(),
})
export type StoredClaim = z.infer<typeof StoredClaim>
/** GET /api/v1/documents/{documentId} */
export const StoredDocument = z.object({
  documentId: Id,
  name: z.string(),
  characters: z.int(),
  text: z.string(),
  createdBy: z.string(),
  createdAt: z.string(),
  claims: z.array(StoredClaim),
  checks: z.array(Check),
  ledger: z.array(LedgerComparison),
  traces: z.array(Trace),
  /** Why it cannot be deleted: a refusal's code, or null. */
  whyNotDelete: z.string().nullable(),
})
export type StoredDocument = z.infer<typeof StoredDocument>
/** PUT /api/v1/documents/{documentId}/claims/{claimId}: a corrected mapping, or set aside / taken up again. Replies StoredClaim. */
export const CorrectClaim = z.object({
  /** With value and growth both null, they are read from the claim again, in the indicator's unit of measure. */
  mapping: ClaimMapping.optional(),
  setAside: z.boolean().optional(),
  /** The version that was on the page: 409 `claim.changed_meanwhile` when somebody else was faster. */
  version: z.int().optional(),
})
/** POST /api/v1/documents/{documentId}/accept: all named claims become draft observations, or none. Replies StoredDocument. */
export const AcceptClaims = z.object({
  claimIds: z.array(z.string().max(40)).min(1).max(2000),
  /** The versions that were on the page, by claim. */
  versions: z.record(z.string(), z.int()).optional(),
})
