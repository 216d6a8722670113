import { conflict, type Refusal } from '../refusal.ts'

export const MINUTE = 60_000
/** So many wrong passwords within the window close a login name for as long. */
export const FAILURES_ALLOWED = 5
export const FAILURE_WINDOW_MINUTES = 15
export const LOCK_MINUTES = 15
/** Tries in a minute, right ones too. A whole office may come in from one address at half past eight. */
export const TRIES_PER_ADDRESS = 60
export const TRIES_PER_NAME = 12

/** What has been counted, this try included. */
export interface TriesSoFar {
  byAddress: number
  byName: number
  /** Failures of this login name in the window, and tries still under way. */
  failures: number
  lockedUntil: Date | null
}

/** Why a sign-in is not even tried. The lock speaks first: it tells how long to wait. */
export function whyNotTrySignIn(tries: TriesSoFar, now: Date): Refusal | null {
  if (tries.lockedUntil && tries.lockedUntil > now) return lockedOut(tries.lockedUntil, now)
  if (tries.byAddress > TRIES_PER_ADDRESS || tries.byName > TRIES_PER_NAME) return conflict('http.too_many_requests')
  if (tries.failures > FAILURES_ALLOWED) return lockedOut(lockEnd(now), now)
  return null
}

export const lockEnd = (now: Date): Date => new Date(now.getTime() + LOCK_MINUTES * MINUTE)

const lockedOut = (until: Date, now: Date): Refusal =>
  conflict('identity.locked_out', { minutes: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / MINUTE)) })
