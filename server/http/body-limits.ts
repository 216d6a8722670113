import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AppEnv } from './app-env.ts'
import { problemResponse } from './problem.ts'

const MEGABYTE = 1_048_576
// Anybody may send to the sign-in, and a body is parsed in one go: 20 MB of brackets would hold up everybody for seconds.
const ORDINARY_BYTES = MEGABYTE
// Room for the form around the file; the file's own limit is held where it is read.
const FORM_BYTES = 65_536

/** Lets files in where they are expected, and elsewhere no more than a form that somebody filled in. */
export function bodyLimits(uploads: RegExp, uploadLimitBytes: number): MiddlewareHandler<AppEnv> {
  const ordinary = limitOf(ORDINARY_BYTES, ORDINARY_BYTES)
  const upload = limitOf(uploadLimitBytes + FORM_BYTES, uploadLimitBytes)
  return (c, next) => (uploads.test(c.req.path) ? upload : ordinary)(c, next)
}

function limitOf(maxSize: number, told: number): MiddlewareHandler<AppEnv> {
  const values = { limit: Math.round(told / MEGABYTE) }
  return bodyLimit({
    maxSize,
    onError: (c: Context) => problemResponse(c, { kind: 'invalid', code: 'http.body_too_large', values }),
  })
}
