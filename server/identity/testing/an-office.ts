import pino from 'pino'
import type { Role } from '../../../domain/identity/role.ts'
import { newId } from '../../database/new-id.ts'
import { type App, newRouter } from '../../http/app-env.ts'
import { onError } from '../../http/on-error.ts'
import { TEST_SECRET, type TestDatabase } from '../../testing/test-database.ts'
import { addUserZone, insertAccount } from '../accounts.store.ts'
import { type Authentication, openAuthentication } from '../authentication.ts'
import type { IdentityDeps } from '../deps.ts'
import { identityRoutes, publicIdentityRoutes } from '../identity.routes.ts'
import type { OidcSettings } from '../oidc-provider.ts'
import { hashPassword } from '../password-hash.ts'
import type { SetUpGate } from '../set-up-gate.ts'
import { signedIn } from '../signed-in.ts'
import { Browser } from './browser.ts'

export const PASSWORD = '清溪-office-2026'

/** The time of a test, moved by hand. */
export class TestTime {
  at: Date
  constructor(at = new Date()) {
    this.at = at
  }
  now = (): Date => this.at
  pass(minutes: number): void {
    this.at = new Date(this.at.getTime() + minutes * 60_000)
  }
}

export interface Office {
  app: App
  deps: IdentityDeps
  auth: Authentication
  time: TestTime
  browser(address?: string): Browser
  close(): Promise<void>
}

/** The identity routes on a real database, mounted as the server mounts them, with one route of another noun. */
export function anOffice(
  database: TestDatabase,
  options: { publicUrl?: string; oidc?: OidcSettings | null; setUp?: SetUpGate | null; time?: TestTime } = {},
): Office {
  const time = options.time ?? new TestTime()
  const publicUrl = options.publicUrl ?? 'http://taizhang.test'
  const secureCookies = publicUrl.startsWith('https:')
  const oidc = options.oidc ?? null
  const auth = openAuthentication({ databaseUrl: database.url, secret: TEST_SECRET, publicUrl, secureCookies, oidc })
  const deps = { db: database.db, auth, now: time.now, publicUrl, secureCookies, secret: TEST_SECRET, oidc }
  const app = newRouter()
  app.onError(onError)
  app.use((c, next) => {
    c.set('requestId', 'test')
    c.set('log', pino({ level: 'silent' }))
    return next()
  })
  for (const routes of publicIdentityRoutes({ ...deps, setUp: options.setUp ?? null })) app.route('/', routes)
  const guarded = newRouter()
  guarded.use(signedIn(deps))
  guarded.route('/', identityRoutes(deps))
  guarded.get('/papers', (c) => c.json({ actor: c.get('actor'), today: c.get('today') }))
  guarded.post('/papers', (c) => c.json({ written: true }))
  guarded.post('/checks', (c) => c.json({ checked: true }))
  app.route('/api/v1', guarded)
  const browser = (address = '10.0.0.1') => new Browser(app, publicUrl, address)
  return { app, deps, auth, time, browser, close: auth.close }
}

export interface Clerk {
  userId: string
  loginName: string
  postId: string
}

/** Somebody with an account, a place in the zone and a post of these roles, put in place as the owner. */
export async function aClerk(
  database: TestDatabase,
  office: Office,
  at: { zoneId: string; unitId: string },
  roles: readonly Role[],
  options: { loginName?: string; mustChange?: boolean; userId?: string } = {},
): Promise<Clerk> {
  const loginName = options.loginName ?? `user${newId().slice(-8)}`
  const userId = options.userId ?? (await accountFor(office, at.zoneId, loginName, options))
  const postId = newId()
  const put = (sql: string, values: unknown[]) => database.owner.query(sql, values)
  await put('insert into member (zone_id, user_id, login_name, display_name) values ($1, $2, $3, $4)', [
    at.zoneId,
    userId,
    loginName,
    `经办${loginName.slice(-4)}`,
  ])
  await put('insert into auth.user_zone (user_id, zone_id) values ($1, $2) on conflict do nothing', [userId, at.zoneId])
  await put('insert into post (zone_id, post_id, unit_id, title, roles) values ($1, $2, $3, $4, $5)', [
    at.zoneId,
    postId,
    at.unitId,
    roles.join('、'),
    roles,
  ])
  await put('insert into post_holder (zone_id, post_id, user_id) values ($1, $2, $3)', [at.zoneId, postId, userId])
  return { userId, loginName, postId }
}

// Hashed once: that it takes long is the point of it, and not of most tests.
const passwordHash = hashPassword(PASSWORD)

async function accountFor(
  office: Office,
  zoneId: string,
  loginName: string,
  options: { mustChange?: boolean },
): Promise<string> {
  const userId = newId()
  await office.auth.accounts.transaction().execute(async (accounts) => {
    await insertAccount(accounts, {
      userId,
      accountId: newId(),
      loginName,
      email: null,
      name: loginName,
      passwordHash: await passwordHash,
      mustChangePassword: options.mustChange ?? false,
      now: office.time.now(),
    })
    await addUserZone(accounts, userId, zoneId)
  })
  return userId
}
