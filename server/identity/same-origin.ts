import type { Context } from 'hono'
import { isSafeMethod } from '../../domain/identity/token-scope.ts'
import { forbidden, type Refusal } from '../../domain/refusal.ts'

/**
 * Whether a page of another site may be behind a request that would change something. Browsers say where a request
 * comes from; `silence` decides about clients that do not: refused where a cookie speaks for somebody.
 */
export function whyNotFromThere(c: Context, publicUrl: string, silence: 'refused' | 'allowed'): Refusal | null {
  if (isSafeMethod(c.req.method)) return null
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? null : crossSite()
  if (origin === undefined) return silence === 'allowed' ? null : crossSite()
  const ours = new URL(publicUrl)
  if (origin === ours.origin) return null
  // By another of our names, localhost say; never the unencrypted twin of an encrypted address.
  return ours.protocol === 'http:' && hostOf(origin) === c.req.header('host') ? null : crossSite()
}

const crossSite = () => forbidden('http.cross_site')

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)
