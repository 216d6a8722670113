import type { Authentication } from './authentication.ts'
import { headersFor } from './better-auth-call.ts'

/** Whose browser it is, by its cookie. */
export interface CurrentSession {
  token: string
  userId: string
  method: string | null
  mustChangePassword: boolean
  actingZoneId: string | null
  actingPostId: string | null
  /** A cookie with a later end, where the session has just been prolonged. */
  cookies: string[]
}

/** The session of a request; null without one, or with one that has ended. */
export async function currentSession(auth: Authentication, request: Request): Promise<CurrentSession | null> {
  if (!request.headers.has('cookie')) return null
  const { response: found, headers } = await auth.api.getSession({
    headers: headersFor(request),
    returnHeaders: true,
  })
  if (!found) return null
  return {
    token: found.session.token,
    userId: found.user.id,
    method: found.session.method ?? null,
    mustChangePassword: found.user.mustChangePassword,
    actingZoneId: found.session.actingZoneId ?? null,
    actingPostId: found.session.actingPostId ?? null,
    cookies: headers.getSetCookie(),
  }
}
