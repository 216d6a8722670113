import { z } from 'zod'
import { isIsoDate } from '../domain/calendar/iso-date.ts'

export const PageQuery = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
})
export type PageQuery = z.infer<typeof PageQuery>

export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ rows: z.array(row), page: z.int(), pageSize: z.int(), total: z.int() })

/** A day that exists: the database refuses others with a fault, so they are stopped at the door. */
export const IsoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isIsoDate)
export const Id = z.uuid()
/** A decimal number as text, exact: '114.23', '-0.5'. */
export const DecimalText = z.string().regex(/^-?\d{1,24}(\.\d{1,6})?$/)
