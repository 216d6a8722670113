import { z } from 'zod'
import { FactQuery } from './facts.ts'

/** GET /api/v1/reports/indicators (preview) and /api/v1/reports/indicators.docx: one section of sentences, each figure with its fact. */
export const ReportQuery = FactQuery
export const ReportRun = z.union([
  z.object({ text: z.string() }),
  z.object({ text: z.string(), fact: z.string(), measure: z.enum(['value', 'growth']) }),
])
export const ReportPreview = z.object({
  title: z.string(),
  dateLine: z.string(),
  sections: z.array(z.object({ heading: z.string(), paragraphs: z.array(z.array(ReportRun)) })),
})
export type ReportPreview = z.infer<typeof ReportPreview>
