import { createHmac } from 'node:crypto'
import {
  FAILURE_WINDOW_MINUTES,
  FAILURES_ALLOWED,
  lockEnd,
  MINUTE,
  TRIES_PER_ADDRESS,
  whyNotTrySignIn,
} from '../../domain/identity/sign-in-limits.ts'
import { conflict, Refused, refuseIf } from '../../domain/refusal.ts'
import type { IdentityDeps } from './deps.ts'
import {
  countTries,
  forgetTries,
  forgetTriesBefore,
  lockTries,
  type TryCount,
  takeBackTry,
} from './sign-in-tries.store.ts'

type TryDeps = Pick<IdentityDeps, 'auth' | 'now' | 'secret'>

export type TryOutcome<T> = { wrong: true; because?: Refused } | { wrong: false; value: T; proven: boolean }

const DAY = 24 * 60 * MINUTE

/** Under which key the failures of a login name are counted; keyed, for people type passwords into that field. */
export const lockKeyOf = (secret: string, loginName: string): string =>
  keyOf(secret, 'failures', loginName.trim().toLowerCase())

const keyOf = (secret: string, what: string, of: string) =>
  createHmac('sha256', secret).update(`sign-in tries ${what} ${of}`).digest('base64url')

/**
 * Lets one try of a password through, if neither the address nor the login name has used up its tries. The try counts
 * as a failure from the start, so that a thousand at once are no more than five; it is taken back where it was right.
 * Throws Refused `identity.locked_out`, `http.too_many_requests` or, for a wrong password, `onWrong`.
 */
export async function guardedTry<T>(
  deps: TryDeps,
  who: { loginName: string; address: string },
  onWrong: Refused,
  attempt: () => Promise<TryOutcome<T>>,
): Promise<T> {
  const accounts = deps.auth.accounts
  const lockKey = lockKeyOf(deps.secret, who.loginName)
  const tries = await begin(deps, who, lockKey)
  const outcome = await attempt().catch(async (error: unknown) => {
    await takeBackTry(accounts, lockKey)
    throw error
  })
  if (outcome.wrong) {
    if (tries >= FAILURES_ALLOWED) await lockTries(accounts, lockKey, lockEnd(deps.now()))
    throw outcome.because ?? onWrong
  }
  if (outcome.proven) await forgetTries(accounts, [lockKey])
  else await takeBackTry(accounts, lockKey)
  if (outcome.proven) await forgetTriesBefore(accounts, new Date(deps.now().getTime() - DAY))
  return outcome.value
}

/** Lets no more requests through than tries to sign in from one address. Throws Refused `http.too_many_requests`. */
export async function limitAddress(deps: TryDeps, address: string): Promise<void> {
  const key = keyOf(deps.secret, 'address', address)
  const counts = await countTries(deps.auth.accounts, [{ key, windowMillis: MINUTE }], deps.now())
  const tries = counts.get(key)?.tries ?? 0
  if (tries > TRIES_PER_ADDRESS) throw new Refused(conflict('http.too_many_requests'))
}

async function begin(deps: TryDeps, who: { loginName: string; address: string }, lockKey: string): Promise<number> {
  const now = deps.now()
  const addressKey = keyOf(deps.secret, 'address', who.address)
  const nameKey = keyOf(deps.secret, 'name', who.loginName.trim().toLowerCase())
  const counts = await countTries(
    deps.auth.accounts,
    [
      { key: addressKey, windowMillis: MINUTE },
      { key: nameKey, windowMillis: MINUTE },
      { key: lockKey, windowMillis: FAILURE_WINDOW_MINUTES * MINUTE },
    ],
    now,
  )
  const of = (key: string): TryCount => counts.get(key) ?? { tries: 0, lockedUntil: null }
  const failures = of(lockKey)
  const whyNot = whyNotTrySignIn(
    {
      byAddress: of(addressKey).tries,
      byName: of(nameKey).tries,
      failures: failures.tries,
      lockedUntil: failures.lockedUntil,
    },
    now,
  )
  // What was not tried has not failed.
  if (whyNot) await takeBackTry(deps.auth.accounts, lockKey)
  refuseIf(whyNot)
  return failures.tries
}
