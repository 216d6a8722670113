import { expect, test } from 'vitest'
import { TRIES_PER_ADDRESS, TRIES_PER_NAME, type TriesSoFar, whyNotTrySignIn } from './sign-in-limits.ts'

const now = new Date('2026-07-01T08:30:00Z')
const tries = (change: Partial<TriesSoFar> = {}): TriesSoFar => ({
  byAddress: 1,
  byName: 1,
  failures: 1,
  lockedUntil: null,
  ...change,
})

test('a locked name says how many minutes are left, never none', () => {
  const left = (seconds: number) =>
    whyNotTrySignIn(tries({ lockedUntil: new Date(now.getTime() + seconds * 1000) }), now)?.values
  expect(left(900)).toEqual({ minutes: 15 })
  expect(left(61)).toEqual({ minutes: 2 })
  expect(left(1)).toEqual({ minutes: 1 })
})

test('the sixth failure in the window is not tried, the fifth is', () => {
  expect(whyNotTrySignIn(tries({ failures: 6 }), now)?.code).toBe('identity.locked_out')
  expect(whyNotTrySignIn(tries({ failures: 5 }), now)).toBeNull()
})

test('too many tries from an address or under a name wait a minute', () => {
  expect(whyNotTrySignIn(tries({ byAddress: TRIES_PER_ADDRESS + 1 }), now)?.code).toBe('http.too_many_requests')
  expect(whyNotTrySignIn(tries({ byName: TRIES_PER_NAME + 1 }), now)?.code).toBe('http.too_many_requests')
  expect(whyNotTrySignIn(tries({ byAddress: TRIES_PER_ADDRESS, byName: TRIES_PER_NAME }), now)).toBeNull()
})

test('a lock that is over holds nobody', () => {
  expect(whyNotTrySignIn(tries({ lockedUntil: now }), now)).toBeNull()
})
