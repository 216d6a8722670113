import { z } from '@hono/zod-openapi'
import { CheckText } from '../../contract/documents.ts'

const UploadedFile = z.object({
  file: z
    .custom<File>((value) => value instanceof File)
    .openapi({ type: 'string', format: 'binary', description: '.docx, .txt or .html' }),
})

/** A body that is either a pasted text or a file. */
export const sentText = {
  content: {
    'application/json': { schema: CheckText },
    'multipart/form-data': { schema: UploadedFile },
  },
}
