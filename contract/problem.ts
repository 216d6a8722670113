import { z } from 'zod'

/** RFC 9457. `code` is stable; `title` is in the reader's language, `titles` in both. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  titles: z.object({ 'zh-CN': z.string(), en: z.string() }),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** Which field is wrong and why: JSON pointer and code. */
  fields: z.array(z.object({ pointer: z.string(), code: z.string() })).optional(),
  requestId: z.string(),
})
export type Problem = z.infer<typeof Problem>
