import type { Kysely } from 'kysely'
import { findLinked } from './accounts.store.ts'
import type { AuthSchema } from './auth-schema.ts'

export const OIDC_ID = 'oidc'

export interface OidcSettings {
  issuer: string
  clientId: string
  clientSecret: string
  /** As the login button calls it. */
  name: string
}

type Claims = Record<string, unknown>

/** The provider of the configuration. It says who somebody is; only an administrator makes an account. */
export const oidcProvider = (settings: OidcSettings, accounts: Kysely<AuthSchema>) => ({
  providerId: OIDC_ID,
  name: settings.name,
  discoveryUrl: `${settings.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  clientId: settings.clientId,
  clientSecret: settings.clientSecret,
  scopes: ['openid', 'profile', 'email'],
  requireIdTokenVerification: true,
  disableSignUp: true,
  mapProfileToUser: async (claims: Claims) => ({
    email: (await findLocalEmail(accounts, claims)) ?? NOBODY,
    emailVerified: true,
    name: '',
  }),
})

// An address that no account has: better-auth then finds nobody and, as nobody may sign up, refuses.
const NOBODY = 'nobody@users.invalid'

/** The account that the claims speak of: by login name, else by an address that the provider has verified. */
async function findLocalEmail(accounts: Kysely<AuthSchema>, claims: Claims): Promise<string | null> {
  const subject = textOf(claims.sub)
  const name = textOf(claims.preferred_username)
  const email = claims.email_verified === true ? textOf(claims.email) : null
  const user =
    (name === null ? undefined : await findLinked(accounts, OIDC_ID, 'username', name)) ??
    (email === null ? undefined : await findLinked(accounts, OIDC_ID, 'email', email))
  if (!user || subject === null) return null
  // Once bound to one subject, an account opens to no other, whatever name that one takes at the provider.
  return user.subject === null || user.subject === subject ? user.email : null
}

const textOf = (claim: unknown): string | null => (typeof claim === 'string' && claim !== '' ? claim : null)
