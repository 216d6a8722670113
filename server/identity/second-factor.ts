import type { Actor } from '../../domain/identity/role.ts'
import { conflict, invalid, Refused } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import { record } from '../eventlog/record.ts'
import { type Reply, replyOf } from './better-auth-call.ts'
import { wrongPassword } from './change-password.ts'
import type { IdentityDeps } from './deps.ts'
import { guardedTry, type TryOutcome } from './guarded-try.ts'
import { standingOf } from './session-view.ts'

type FactorDeps = Pick<IdentityDeps, 'db' | 'auth' | 'now' | 'secret'>
interface From {
  address: string
  headers: Headers
}

/** Draws a secret for an authenticator; nothing changes until a code of it is confirmed. Throws Refused. */
export async function startSecondFactor(
  deps: FactorDeps,
  actor: Actor,
  from: From,
  password: string,
): Promise<{ uri: string; secret: string; backupCodes: string[]; cookies: string[] }> {
  const { membership } = await standingOf(deps, actor)
  const reply = await withPassword(deps, membership.loginName, from, () =>
    deps.auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers: from.headers, asResponse: true }),
  )
  const secret = new URL(String(reply.body.totpURI)).searchParams.get('secret')
  if (secret === null || !Array.isArray(reply.body.backupCodes)) throw new Error('better-auth drew no secret')
  return {
    uri: uriFor(membership.name, membership.loginName, secret),
    secret,
    backupCodes: reply.body.backupCodes.map(String),
    cookies: reply.cookies,
  }
}

/** Turns it on with a code from the authenticator. Throws Refused. */
export async function confirmSecondFactor(
  deps: FactorDeps,
  actor: Actor,
  from: From,
  code: string,
): Promise<{ cookies: string[] }> {
  const reply = await replyOf(
    await deps.auth.api.verifyTOTP({ body: { code }, headers: from.headers, asResponse: true }),
  )
  if (reply.status !== 200) throw new Refused(invalid('identity.second_factor_unconfirmed'))
  await recordOf(deps, actor, 'member.second_factor_on')
  return reply
}

/** Turns it off again. Throws Refused. */
export async function endSecondFactor(
  deps: FactorDeps,
  actor: Actor,
  from: From,
  password: string,
): Promise<{ cookies: string[] }> {
  const { membership } = await standingOf(deps, actor)
  const reply = await withPassword(deps, membership.loginName, from, () =>
    deps.auth.api.disableTwoFactor({ body: { password }, headers: from.headers, asResponse: true }),
  )
  await recordOf(deps, actor, 'member.second_factor_off')
  return reply
}

async function withPassword(
  deps: FactorDeps,
  loginName: string,
  from: From,
  call: () => Promise<Response>,
): Promise<Reply> {
  return guardedTry(
    deps,
    { loginName, address: from.address },
    wrongPassword(),
    async (): Promise<TryOutcome<Reply>> => {
      const reply = await replyOf(await call())
      if (reply.body.code === 'TOTP_ALREADY_ENABLED') throw new Refused(conflict('identity.second_factor_already_on'))
      return reply.status === 200 ? { wrong: false, proven: true, value: reply } : { wrong: true }
    },
  )
}

// Composed here: better-auth would label it with the made-up address.
function uriFor(zoneName: string, loginName: string, secret: string): string {
  const label = `${encodeURIComponent(zoneName)}:${encodeURIComponent(loginName)}`
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(zoneName)}&digits=6&period=30`
}

async function recordOf(deps: FactorDeps, actor: Actor, kind: string): Promise<void> {
  const { membership } = await standingOf(deps, actor)
  await asActor(deps.db, actor, (tx) =>
    record(tx, actor, membership.today, {
      kind,
      subjectKind: 'user',
      subjectId: actor.userId,
      data: { name: membership.displayName },
    }),
  )
}
