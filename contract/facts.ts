import { z } from 'zod'
import { FIGURE_KINDS, Indicator, Observation } from './indicators.ts'
import { DecimalText, Id, IsoDate, PageQuery, pageOf } from './paging.ts'

/** What a fact is asked for: one unit, one period. */
export const FactQuery = z.object({ unitId: Id.optional(), from: IsoDate, to: IsoDate })
export type FactQuery = z.infer<typeof FactQuery>

/** A comparison that cannot be made carries the reason, never a number. */
export const Growth = z.union([
  z.object({ comparable: z.literal(true), percent: DecimalText, official: z.boolean() }),
  z.object({
    comparable: z.literal(false),
    reason: z.enum(['no_value', 'no_base', 'base_zero', 'base_negative', 'official_only']),
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
  growth: Growth,
  /** How many records stand behind the value. */
  records: z.int(),
  approvedBy: z.string().nullable(),
  approvedAt: z.string().nullable(),
})
export type Fact = z.infer<typeof Fact>
/** GET /api/v1/facts: every indicator's fact for a unit and period; those without a value too when `all` is set. */
export const FactListQuery = FactQuery.extend({ all: z.coerce.boolean().default(false) })
export const Facts = z.object({ rows: z.array(Fact), periods: z.array(z.object({ from: IsoDate, to: IsoDate })) })
/** GET /api/v1/facts/{name}/records: the same query without the aggregate. */
export const FactRecordsQuery = FactQuery.extend(PageQuery.shape)
export const FactRecords = pageOf(Observation.extend({ role: z.enum(['value', 'base']) }))
