import { MIMEType } from 'node:util'
import type { MiddlewareHandler } from 'hono'
import { invalid, type Refusal, Refused, refuseIf } from '../../domain/refusal.ts'
import { READING_LIMITS } from '../documents/reading-limits.ts'
import type { AppEnv } from '../http/app-env.ts'

// Each character of a text may come as \uXXXX; the rest is the name and the marks around both.
const LONGEST_JSON_BYTES = 6 * READING_LIMITS.characters + 10_000
const DEEPEST_JSON = 4
const MOST_JSON_MARKS = 100
const MOST_PARTS = 10
const LONGEST_PART_HEAD_BYTES = 16_384
const BLANK_LINE = '\r\n\r\n'
const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/**
 * Lets in a text in JSON and a form with a file. Refuses, after one look along the bytes, what would hold everybody up:
 * this thread parses a body in one go, and 20 MB of brackets or of empty form parts take it seconds.
 */
export const plainBody: MiddlewareHandler<AppEnv> = async (c, next) => {
  const { essence, boundary } = mediaTypeOf(c.req.header('content-type') ?? '')
  const body = Buffer.from(await c.req.arrayBuffer())
  refuseIf(essence === 'application/json' ? whyNotJson(body) : whyNotForm(body, boundary))
  await next()
}

function mediaTypeOf(header: string): { essence: string; boundary: string } {
  const unsupported = new Refused(invalid('http.unsupported_media_type'))
  // Of several types in one line the parser takes another than this one.
  if (header.includes(',')) throw unsupported
  const mediaType = parsed(header)
  const essence = mediaType?.essence ?? ''
  if (essence !== 'application/json' && essence !== 'multipart/form-data') throw unsupported
  return { essence, boundary: mediaType?.params.get('boundary') ?? '' }
}

function parsed(header: string): MIMEType | null {
  try {
    return new MIMEType(header)
  } catch {
    return null
  }
}

/** A pasted text is two strings in an object: a few marks outside strings, and hardly any depth. */
export function whyNotJson(body: Uint8Array): Refusal | null {
  if (body.byteLength > LONGEST_JSON_BYTES) return invalid('document.too_long', { limit: READING_LIMITS.characters })
  let depth = 0
  let marks = 0
  for (let at = 0; at < body.length; at++) {
    const byte = body[at]
    if (byte === QUOTE) at = endOfString(body, at)
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT || byte === COMMA) {
      marks++
      if (byte !== COMMA) depth++
      if (depth > DEEPEST_JSON || marks > MOST_JSON_MARKS) return invalid('document.odd_json')
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth--
  }
  return null
}

function endOfString(body: Uint8Array, start: number): number {
  for (let at = start + 1; at < body.length; at++) {
    const byte = body[at]
    if (byte === QUOTE) return at
    if (byte === BACKSLASH) at++
  }
  return body.length
}

/** A form with a file has one part or a few, each under a head of a few lines. */
export function whyNotForm(body: Buffer, boundary: string): Refusal | null {
  if (boundary === '') return invalid('http.unreadable_body')
  const line = Buffer.from(`--${boundary}`)
  let parts = 0
  for (let at = body.indexOf(line); at >= 0; at = body.indexOf(line, at + line.length)) {
    const after = at + line.length
    // After the end, but a parser may read on: whatever looks like a part counts as one.
    if (body.toString('latin1', after, after + 2) === '--' && body.indexOf(line, after) < 0) return null
    if (++parts > MOST_PARTS) return invalid('document.too_many_parts', { limit: MOST_PARTS })
    const head = body.subarray(after, after + LONGEST_PART_HEAD_BYTES)
    if (!head.includes(BLANK_LINE)) return invalid('http.unreadable_body')
  }
  return null
}
