import type { Database } from '../database/database.ts'
import type { Authentication } from './authentication.ts'
import type { OidcSettings } from './oidc-provider.ts'

/** What the routes and commands of this noun need; app.ts hands it over. */
export interface IdentityDeps {
  db: Database
  auth: Authentication
  now: () => Date
  /** Where browsers find us, without a slash at the end. */
  publicUrl: string
  secureCookies: boolean
  /** The session secret; keys that are derived from it name their use. */
  secret: string
  oidc: OidcSettings | null
}
