import { z } from 'zod'
import { Day } from './indicators.ts'
import { IsoDate, PageQuery, pageOf } from './paging.ts'

/** GET /api/v1/events, newest first. */
export const EventQuery = PageQuery.extend({
  kind: z.string().max(80).optional(),
  subjectId: z.string().max(80).optional(),
  byUserId: z.string().max(80).optional(),
  fromOn: Day.optional(),
  untilOn: Day.optional(),
})
export const LoggedEvent = z.object({
  sequence: z.string(),
  /** 'observation.approved': its sentence stands in the catalogue under `event.<kind>`. */
  kind: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  at: z.string(),
  onDate: IsoDate,
  byUserId: z.string().nullable(),
  byName: z.string().nullable(),
  /** "B for A" when a stand-in acted. */
  forName: z.string().nullable(),
  unitName: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
  sealedInBatch: z.int().nullable(),
})
export const Events = pageOf(LoggedEvent)
export type LoggedEvent = z.infer<typeof LoggedEvent>
/** GET /api/v1/events/seal: how far the chain of sealed batches reaches. */
export const SealStanding = z.object({
  batches: z.int(),
  sealedEvents: z.int(),
  unsealedEvents: z.int(),
  lastSealedAt: z.string().nullable(),
})
