import { z } from 'zod'
import { FactQuery } from './facts.ts'

/** GET /api/v1/reports/indicators (preview) and /api/v1/reports/indicators.docx: one section of sentences, each figure with its fact. */
export const ReportQuery = FactQuery
// The figure comes first: a union takes the first form that fits, and plain text fits both.
export const ReportRun = z.union([
  z.object({ text: z.string(), fact: z.string(), measure: z.enum(['value', 'growth']) }),
  /** `run_in`: a heading that opens its paragraph and is followed by text on the same line. */
  z.object({ text: z.string(), heading: z.literal('run_in').optional() }),
])
export type ReportRun = z.infer<typeof ReportRun>
export const ReportPreview = z.object({
  title: z.string(),
  dateLine: z.string(),
  sections: z.array(z.object({ heading: z.string(), paragraphs: z.array(z.array(ReportRun)) })),
})
export type ReportPreview = z.infer<typeof ReportPreview>
