import { z } from 'zod'
import { Day, FIGURE_KINDS, Indicator, Observation } from './indicators.ts'
import { DecimalText, Id, IsoDate, PageQuery, pageOf } from './paging.ts'

/** What a fact is asked for: one unit, one period. */
export const FactQuery = z.object({ unitId: Id.optional(), from: Day, to: Day })
export type FactQuery = z.infer<typeof FactQuery>

/** A comparison that cannot be made carries the reason, never a number. */
export const Growth = z.union([
  z.object({ comparable: z.literal(true), percent: DecimalText, official: z.boolean() }),
  z.object({
    comparable: z.literal(false),
    /** 'rate': a rate has no growth; its `change` is in percentage points. */
    reason: z.enum(['no_value', 'no_base', 'base_zero', 'base_negative', 'official_only', 'rate']),
  }),
])

/** GET /api/v1/facts/{name}; `name` is 'indicator.<code>'. */
export const Fact = z.object({
  name: z.string(),
  indicator: Indicator,
  unitId: Id,
  unitName: z.string(),
  from: IsoDate,
  to: IsoDate,
  value: DecimalText.nullable(),
  kind: z.enum(FIGURE_KINDS).nullable(),
  baseFrom: IsoDate,
  baseTo: IsoDate,
  base: DecimalText.nullable(),
  /** Value minus base, in the indicator's unit of measure; of a rate, percentage points. */
  change: DecimalText.nullable(),
  growth: Growth,
  /** How many records stand behind the value. */
  records: z.int(),
  approvedBy: z.string().nullable(),
  approvedAt: z.string().nullable(),
})
export type Fact = z.infer<typeof Fact>
// '?all' and '?all=true' alike; the text 'false' must not read as true.
const Flag = z
  .enum(['', '1', 'true', '0', 'false'])
  .default('false')
  .transform((text) => text === '' || text === '1' || text === 'true')
/**
 * GET /api/v1/facts: every indicator's fact for a unit and period; those without a value too when `all` is set.
 * Without a unit the zone's own; without a period the latest that has figures.
 */
export const FactListQuery = z.object({
  unitId: Id.optional(),
  from: Day.optional(),
  to: Day.optional(),
  all: Flag,
})
export const Facts = z.object({
  unitId: Id,
  unitName: z.string(),
  from: IsoDate,
  to: IsoDate,
  rows: z.array(Fact),
  /** The unit's periods that have approved figures, latest first. */
  periods: z.array(z.object({ from: IsoDate, to: IsoDate })),
})
/** GET /api/v1/facts/{name}/records: the same query without the aggregate. */
export const FactRecordsQuery = FactQuery.extend(PageQuery.shape)
export const FactRecords = pageOf(Observation.extend({ role: z.enum(['value', 'base']) }))
