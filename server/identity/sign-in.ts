import { conflict, forbidden, Refused } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import { record } from '../eventlog/record.ts'
import { deleteSession, listZonesOf, noteSignIn, setActing } from './accounts.store.ts'
import { cookieHeader, isRecord, type Reply, replyOf } from './better-auth-call.ts'
import type { IdentityDeps } from './deps.ts'
import { guardedTry, type TryOutcome } from './guarded-try.ts'
import { actorIn, findStanding, type Standing } from './membership.ts'
import { recordRefusedSignIn } from './refused-sign-in.ts'

type SignInDeps = Pick<IdentityDeps, 'db' | 'auth' | 'now' | 'secret'>

export interface Credentials {
  loginName: string
  password: string
  /** Six digits of an authenticator, or one of the backup codes. */
  secondFactor?: string | undefined
}

export interface SignedIn {
  userId: string
  standing: Standing
  cookies: string[]
}

const wrongCredentials = () => new Refused(forbidden('identity.wrong_credentials'))

/**
 * Opens a session by login name and password, and a second factor where one is on. A name that nobody has answers as a
 * wrong password does, and takes as long. Throws Refused.
 */
export async function signIn(
  deps: SignInDeps,
  from: { address: string; headers: Headers },
  given: Credentials,
): Promise<SignedIn> {
  const who = { loginName: given.loginName, address: from.address }
  const reply = await guardedTry(deps, who, wrongCredentials(), async () => {
    const outcome = await tryPassword(deps, from.headers, given)
    const reason = outcome.wrong ? (outcome.because ?? wrongCredentials()).refusal.code : null
    // Not waited for: a name that somebody has must not take longer to be refused.
    if (reason) deps.auth.afterwards(() => recordRefusedSignIn(deps, given.loginName, reason))
    return outcome
  })
  if (reply instanceof Refused) throw reply
  return beginSession(deps, reply)
}

async function tryPassword(
  deps: SignInDeps,
  headers: Headers,
  given: Credentials,
): Promise<TryOutcome<Reply | Refused>> {
  const reply = await replyOf(
    await deps.auth.api.signInUsername({
      body: { username: given.loginName, password: given.password },
      headers,
      asResponse: true,
    }),
  )
  if (reply.status !== 200) return { wrong: true }
  if (reply.body.twoFactorRedirect !== true) return { wrong: false, proven: true, value: reply }
  if (given.secondFactor === undefined) {
    return { wrong: false, proven: false, value: new Refused(forbidden('identity.second_factor_needed')) }
  }
  const second = await trySecondFactor(deps, cookieHeader(reply.cookies), given.secondFactor)
  // Counted as a failure: six digits can be guessed by one who has the password.
  return second.status === 200 ? { wrong: false, proven: true, value: second } : { wrong: true, because: wrongSecond() }
}

const wrongSecond = () => new Refused(forbidden('identity.wrong_second_factor'))

async function trySecondFactor(deps: SignInDeps, headers: Headers, code: string): Promise<Reply> {
  const call = { body: { code }, headers, asResponse: true } as const
  const isDigits = /^\d{6}$/.test(code)
  return replyOf(await (isDigits ? deps.auth.api.verifyTOTP(call) : deps.auth.api.verifyBackupCode(call)))
}

async function beginSession(deps: SignInDeps, reply: Reply): Promise<SignedIn> {
  const { token, user } = reply.body
  if (typeof token !== 'string' || !isRecord(user) || typeof user.id !== 'string') {
    throw new Error('better-auth opened a session without saying whose')
  }
  const standing = await settleIn(deps, token, user.id)
  return { userId: user.id, standing, cookies: reply.cookies }
}

/**
 * Gives a new session its first post and writes it into the log. An account without any post, or disabled wherever it
 * had one, gets no session: Refused `identity.no_post`.
 */
export async function settleIn(deps: SignInDeps, token: string, userId: string): Promise<Standing> {
  const accounts = deps.auth.accounts
  const now = deps.now()
  const standing = await findStanding(deps.db, now, userId, { zoneId: null, postId: null }, () =>
    listZonesOf(accounts, userId),
  )
  if (!standing) {
    await deleteSession(accounts, token)
    throw new Refused(conflict('identity.no_post'))
  }
  const { membership, seat } = standing
  const actor = actorIn(membership, seat)
  await asActor(deps.db, actor, (tx) =>
    record(tx, actor, membership.today, {
      kind: 'session.signed_in',
      subjectKind: 'user',
      subjectId: userId,
      data: { name: membership.displayName },
    }),
  )
  await setActing(accounts, token, { zoneId: membership.zoneId, postId: seat.postId })
  await noteSignIn(accounts, userId, now)
  return standing
}
