import { betterAuth } from 'better-auth'
import { genericOAuth, twoFactor, username } from 'better-auth/plugins'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { openPool } from '../database/connection.ts'
import { AUTH_ROLE, passwordOf } from '../database/roles.ts'
import type { AuthSchema } from './auth-schema.ts'
import { type OidcSettings, oidcProvider } from './oidc-provider.ts'
import { hashPassword, passwordFits } from './password-hash.ts'

const SESSION_HOURS = 12
const HOUR = 3600
/** Only the way back from an OIDC provider is reachable under it. */
export const AUTH_PATH = '/api/auth'
/** Where somebody ends whom a provider could not bring in; the page reads `error`. */
export const LOGIN_PAGE = '/login'

export interface AuthenticationSettings {
  databaseUrl: string
  secret: string
  publicUrl: string
  secureCookies: boolean
  oidc: OidcSettings | null
  /** What better-auth has to say, for the log. */
  say?: (level: 'error' | 'warn', message: string) => void
}

export interface Authentication {
  api: BetterAuth['api']
  handler: (request: Request) => Promise<Response>
  /** The accounts, as the role that alone reads them. */
  accounts: Kysely<AuthSchema>
  pool: pg.Pool
  /** Work that nobody waits for; `close` does. Its faults are told to the log. */
  afterwards(work: () => Promise<void>): void
  /** Resolves when all such work so far is done. */
  settled(): Promise<void>
  close(): Promise<void>
}

type BetterAuth = ReturnType<typeof makeBetterAuth>

/** Opens better-auth on a pool of its own role. Nothing of it is reachable from outside but what our routes call. */
export function openAuthentication(settings: AuthenticationSettings): Authentication {
  const pool = openPool(settings.databaseUrl, {
    role: AUTH_ROLE,
    password: passwordOf(settings.secret, AUTH_ROLE),
    searchPath: 'auth',
    max: 5,
  })
  const accounts = new Kysely<AuthSchema>({ dialect: new PostgresDialect({ pool }) })
  const auth = makeBetterAuth(settings, accounts)
  const underWay = new Set<Promise<void>>()
  const settled = async () => {
    await Promise.all(underWay)
  }
  return {
    api: auth.api,
    handler: auth.handler,
    accounts,
    pool,
    afterwards: (work) => {
      const doing: Promise<void> = work()
        .catch((error: unknown) => settings.say?.('error', String(error)))
        .finally(() => underWay.delete(doing))
      underWay.add(doing)
    },
    settled,
    close: () => settled().then(() => accounts.destroy()),
  }
}

const makeBetterAuth = (settings: AuthenticationSettings, accounts: Kysely<AuthSchema>) =>
  betterAuth(authOptions(settings, accounts))

/** The options by themselves, so that a test can ask better-auth whether our tables give it all it wants. */
export const authOptions = (settings: AuthenticationSettings, accounts: Kysely<AuthSchema>) => ({
  appName: 'Taizhang',
  baseURL: settings.publicUrl,
  basePath: AUTH_PATH,
  secret: settings.secret,
  database: { db: accounts, type: 'postgres' as const, transaction: true },
  emailAndPassword: {
    enabled: true,
    disableSignUp: true,
    minPasswordLength: 10,
    maxPasswordLength: 256,
    password: {
      hash: hashPassword,
      verify: ({ hash, password }: { hash: string; password: string }) => passwordFits(hash, password),
    },
  },
  user: {
    additionalFields: {
      mustChangePassword: { type: 'boolean' as const, required: true, defaultValue: false, input: false },
      lastSignInAt: { type: 'date' as const, required: false, input: false },
    },
  },
  session: {
    expiresIn: SESSION_HOURS * HOUR,
    updateAge: HOUR / 4,
    additionalFields: {
      method: { type: 'string' as const, required: false, input: false },
      actingZoneId: { type: 'string' as const, required: false, input: false },
      actingPostId: { type: 'string' as const, required: false, input: false },
    },
  },
  // Without a register nobody may enter by a provider alone; see oidc-provider.ts for who is linked.
  account: {
    updateAccountOnSignIn: false,
    accountLinking: { enabled: true, trustedProviders: ['oidc'], requireLocalEmailVerified: false },
  },
  plugins: [
    username({ displayUsername: false, minUsernameLength: 1, maxUsernameLength: 64, usernameValidator: () => true }),
    twoFactor({ issuer: 'Taizhang', accountLockout: { enabled: false } }),
    ...(settings.oidc ? [genericOAuth({ config: [oidcProvider(settings.oidc, accounts)] })] : []),
  ],
  databaseHooks: {
    account: { create: { before: withoutTokens } },
    session: { create: { before: withMethod } },
  },
  advanced: {
    cookiePrefix: 'taizhang',
    useSecureCookies: settings.secureCookies,
    defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' as const },
    // We count tries ourselves, by an address that we know how we know.
    ipAddress: { disableIpTracking: true },
  },
  onAPIError: { errorURL: `${settings.publicUrl}${LOGIN_PAGE}` },
  rateLimit: { enabled: false },
  telemetry: { enabled: false },
  logger: {
    level: 'warn' as const,
    log: (level: string, message: string) =>
      level === 'error' || level === 'warn' ? settings.say?.(level, message) : undefined,
  },
})

// We ask a provider who somebody is; what it would let us do in their name is not kept.
const withoutTokens = async (account: Record<string, unknown>) => ({
  data: { ...account, accessToken: null, refreshToken: null, idToken: null, scope: null },
})

const withMethod = async (session: Record<string, unknown>, context: { path?: string } | null) => ({
  data: { ...session, method: session.method ?? (context?.path?.startsWith('/callback') ? 'oidc' : 'password') },
})
