import type { ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { invalid, type Refusal } from '../../domain/refusal.ts'
import { type AppEnv, refused } from './app-env.ts'
import { problemResponse } from './problem.ts'

/** The one place where what was thrown becomes an answer. A fault is logged whole and answered without its cause. */
export const onError: ErrorHandler<AppEnv> = (error, c) => {
  const refusal = refused(error)?.refusal
  if (refusal) return problemResponse(c, refusal)
  if (error instanceof HTTPException) return problemResponse(c, ofHttp(error), { status: error.status as 400 })
  if (isUnfit(error)) return problemResponse(c, invalid('http.unfit_characters'))
  if (isUnreachable(error)) {
    c.get('log')?.error({ err: error }, 'database unreachable')
    return problemResponse(c, { kind: 'conflict', code: 'http.unavailable' }, { status: 503 })
  }
  c.get('log')?.error({ err: error }, 'fault')
  return problemResponse(c, { kind: 'conflict', code: 'http.fault' }, { status: 500 })
}

function ofHttp(error: HTTPException): Refusal {
  if (error.status === 413) return invalid('http.body_too_large')
  if (error.status === 415) return invalid('http.unsupported_media_type')
  return invalid('http.unreadable_body')
}

// NUL in a text; NUL or half a pair of surrogates in JSON. No schema of ours lists every field in which they may come.
function isUnfit(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (code === '22021' || code === '22P05') return true
  return code === '22P02' && message === 'invalid input syntax for type json'
}

// Connection refused, reset, shutting down, starting up, too many connections.
const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '53300'])

function isUnreachable(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (typeof code === 'string' && UNREACHABLE.has(code)) return true
  return typeof message === 'string' && /Connection terminated|timeout exceeded when trying to connect/.test(message)
}
