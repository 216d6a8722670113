import type { Context } from 'hono'
import type { z } from 'zod'
import type { CheckText } from '../../contract/documents.ts'
import { invalid, Refused } from '../../domain/refusal.ts'
import { type ReadDocument, readDocument } from '../documents/read-document.ts'
import type { AppEnv } from '../http/app-env.ts'

/** What somebody sent to be read. */
export interface Incoming {
  bytes: Uint8Array
  name: string
  mediaType?: string
}

type PastedText = z.infer<typeof CheckText>
type Sent = PastedText | { file: File }

const LONGEST_NAME = 200

/** The uploaded file or the pasted text, already validated by the route. Throws Refused where there is neither. */
export async function incomingOf(
  c: Context<AppEnv>,
  body: { json: Sent | undefined; form: Sent | undefined },
  limitBytes: number,
): Promise<Incoming> {
  const mediaType = c.req.header('content-type')?.toLowerCase() ?? ''
  if (mediaType.startsWith('application/json') && body.json && 'text' in body.json) return pasted(body.json)
  if (!mediaType.startsWith('multipart/form-data')) throw new Refused(invalid('http.unsupported_media_type'))
  const file = body.form && 'file' in body.form ? body.form.file : null
  if (!file) throw new Refused(invalid('document.no_file'))
  if (file.size > limitBytes) {
    throw new Refused(invalid('document.too_large', { limitMegabytes: Math.round(limitBytes / 104_857.6) / 10 }))
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { bytes, name: cleanName(file.name), ...(file.type === '' ? {} : { mediaType: file.type }) }
}

// Read as a text file whatever it is called: a pasted text has no format of its own.
const pasted = ({ name, text }: PastedText): Incoming => ({
  bytes: Buffer.from(text, 'utf8'),
  name: cleanName(name),
  mediaType: 'text/plain; pasted',
})

/** The last part of a path, without characters that would break a line or a listing. */
function cleanName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim()
  return [...plain].slice(0, LONGEST_NAME).join('') || 'text'
}

/** Throws Refused for whatever cannot be read. */
export async function readIncoming(incoming: Incoming): Promise<ReadDocument> {
  const isPasted = incoming.mediaType === 'text/plain; pasted'
  const reading = await readDocument(isPasted ? { bytes: incoming.bytes, name: 'pasted.txt' } : incoming)
  if (!reading.ok) throw new Refused(reading.refusal)
  return { ...reading.document, name: incoming.name }
}
