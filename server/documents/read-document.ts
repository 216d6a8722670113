import { type Refusal, Refused } from '../../domain/refusal.ts'
import { type DocumentFormat, documentFormat } from './document-format.ts'
import { documentRefusal, documentRefused } from './document-refusal.ts'
import type { ReadingTask, ReadText } from './reading.worker.ts'
import { READING_LIMITS, type ReadingLimits } from './reading-limits.ts'
import { runApart } from './run-apart.ts'
import { decodeText } from './text-encoding.ts'

const READER = new URL('./reading.worker.ts', import.meta.url)

export interface DocumentInput {
  bytes: Uint8Array
  /** As the user's machine called it; decides only where the content leaves the format open. */
  name: string
  mediaType?: string
}

export interface ReadDocument {
  /** Well-formed Unicode without NUL. Of a text file exactly what it holds, save a byte-order mark. */
  text: string
  format: DocumentFormat
  /** Null where the format settles it: .docx, and UTF-16 by its mark. */
  encoding: 'utf-8' | 'gb18030' | null
  name: string
}

export type DocumentReading = { ok: true; document: ReadDocument } | { ok: false; refusal: Refusal }

/**
 * Reads what somebody sends, believing none of it. A file that cannot be read is refused with a code whose text stands
 * in contract/messages; it never costs more than `limits`. Rejects only for faults of our own.
 */
export async function readDocument(
  input: DocumentInput,
  limits: ReadingLimits = READING_LIMITS,
): Promise<DocumentReading> {
  try {
    return await read(input, limits)
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    throw error
  }
}

async function read({ bytes, name, mediaType }: DocumentInput, limits: ReadingLimits): Promise<DocumentReading> {
  if (bytes.byteLength > limits.bytes) {
    throw documentRefused('document.too_large', { limitMegabytes: Math.round(limits.bytes / 100_000) / 10 })
  }
  if (bytes.byteLength === 0) throw documentRefused('document.empty')
  const format = documentFormat(bytes, name, mediaType)
  const reading = format === 'txt' ? readText(bytes, limits) : await readApart({ bytes, name, format, limits })
  if (!reading.ok) return reading
  const { text, encoding } = reading.value
  if (text.trim() === '') return { ok: false, refusal: documentRefusal('document.empty') }
  return { ok: true, document: { text, format, encoding, name } }
}

const readApart = (task: ReadingTask) => runApart<ReadText>(READER, task, task.limits)

function readText(bytes: Uint8Array, limits: ReadingLimits) {
  const { text, encoding } = decodeText(bytes)
  if (text.length > limits.characters) throw documentRefused('document.too_long', { limit: limits.characters })
  return { ok: true as const, value: { text, encoding } }
}
