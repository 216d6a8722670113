import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Problem } from '../../contract/problem.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { textOf } from './texts.ts'

// One table from a refusal's kind to a status; some codes have a status of their own in HTTP.
const STATUS_OF_KIND = { missing: 404, forbidden: 403, conflict: 409, invalid: 422 } as const
const STATUS_OF_CODE: Record<string, ContentfulStatusCode> = {
  'identity.not_signed_in': 401,
  'identity.wrong_credentials': 401,
  'identity.second_factor_needed': 401,
  'identity.wrong_second_factor': 401,
  'identity.locked_out': 429,
  'http.too_many_requests': 429,
  'http.body_too_large': 413,
  'document.too_large': 413,
  'check.too_busy': 503,
  'http.unreadable_body': 400,
  'http.unsupported_media_type': 415,
}

export const statusOf = (refusal: Refusal): ContentfulStatusCode =>
  STATUS_OF_CODE[refusal.code] ?? STATUS_OF_KIND[refusal.kind]

/** A problem document (RFC 9457) in the reader's language, with both languages beside. Carries codes and texts, never causes. */
export function problemResponse(
  c: Context,
  refusal: Refusal,
  extra: { status?: ContentfulStatusCode; fields?: Problem['fields'] } = {},
): Response {
  const status = extra.status ?? statusOf(refusal)
  const titles = { 'zh-CN': textOf('zh-CN', refusal), en: textOf('en', refusal) }
  const body: Problem = {
    type: `urn:taizhang:problem:${refusal.code}`,
    title: prefersEnglish(c.req.header('accept-language')) ? titles.en : titles['zh-CN'],
    titles,
    status,
    code: refusal.code,
    ...(refusal.values ? { values: refusal.values } : {}),
    ...(extra.fields ? { fields: extra.fields } : {}),
    requestId: c.get('requestId') ?? '',
  }
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json; charset=utf-8' })
}

const prefersEnglish = (header: string | undefined) => /^\s*en\b/i.test(header ?? '')
