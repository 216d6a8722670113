import { z } from 'zod'
import { isIsoDate } from '../domain/calendar/iso-date.ts'
import { AGGREGATIONS, DIRECTIONS, GROWTH_BASES, MEASURE_KINDS } from '../domain/indicators/indicator.ts'
import { DecimalText, Id, IsoDate, PageQuery, pageOf } from './paging.ts'

/** A day that exists, as far back as figures go. */
export const Day = IsoDate.refine((text) => isIsoDate(text) && text >= '1900-01-01')

export const Indicator = z.object({
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  aliases: z.array(z.string()),
  unitOfMeasure: z.string(),
  decimals: z.int(),
  periods: z.array(z.enum(['month', 'quarter', 'year'])),
  measure: z.enum(MEASURE_KINDS),
  direction: z.enum(DIRECTIONS),
  aggregation: z.enum(AGGREGATIONS),
  growthIsOfficial: z.boolean(),
  growthBasis: z.enum(GROWTH_BASES),
  numerator: z.string().nullable(),
  denominator: z.string().nullable(),
  january: z.enum(['yes', 'merged', 'none']),
  dueDay: z.int().nullable(),
  sourceDepartment: z.string(),
  origin: z.enum(['catalogue', 'zone']),
})
export type Indicator = z.infer<typeof Indicator>
/** GET /api/v1/indicators: the zone's own list, in the order of its bulletins. */
export const Indicators = z.object({ rows: z.array(Indicator) })

export const OBSERVATION_STATES = ['draft', 'submitted', 'approved'] as const
export const FIGURE_KINDS = ['flash', 'annual', 'final'] as const

export const Observation = z.object({
  observationId: Id,
  indicatorCode: z.string(),
  unitId: Id,
  unitName: z.string(),
  periodFrom: IsoDate,
  periodTo: IsoDate,
  kind: z.enum(FIGURE_KINDS),
  revision: z.int(),
  /** In the indicator's unit of measure. Null where only an official growth is known. */
  value: DecimalText.nullable(),
  growthOfficial: DecimalText.nullable(),
  growthBasis: z.enum(GROWTH_BASES).nullable(),
  state: z.enum(OBSERVATION_STATES),
  source: z
    .object({
      documentId: Id,
      documentName: z.string(),
      claimId: z.string(),
      offset: z.int(),
      quote: z.string(),
      /** Whether the document itself may be opened by who asks; its name and the quote are part of the figure. */
      readable: z.boolean(),
    })
    .nullable(),
  note: z.string().nullable(),
  createdBy: z.string(),
  createdAt: z.string(),
  approvedBy: z.string().nullable(),
  approvedAt: z.string().nullable(),
  /** Why each act is not open to who asks: a refusal's code, or null where it is. */
  whyNot: z.object({
    submit: z.string().nullable(),
    approve: z.string().nullable(),
    return: z.string().nullable(),
    withdraw: z.string().nullable(),
  }),
})
export type Observation = z.infer<typeof Observation>
/** GET /api/v1/observations, newest first. */
export const ObservationQuery = PageQuery.extend({
  indicatorCode: z.string().optional(),
  unitId: Id.optional(),
  state: z.enum(OBSERVATION_STATES).optional(),
  documentId: Id.optional(),
  periodTo: Day.optional(),
})
export const Observations = pageOf(Observation)
/** DELETE /api/v1/observations/{observationId} withdraws a draft and opens its claim again. */

/** POST /api/v1/observations/transitions: all of them or none. */
export const MoveObservations = z.object({
  observationIds: z.array(Id).min(1).max(500),
  to: z.enum(['submitted', 'approved', 'returned']),
  note: z.string().trim().max(500).optional(),
})
export const MovedObservations = z.object({ moved: z.int() })
