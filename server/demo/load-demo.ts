import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { newId } from '../database/new-id.ts'
import { createAccount, firstPassword } from '../identity/create-account.ts'
import { asOwner, type OwnerTransaction } from '../identity/owner-connection.ts'
import { addZoneWithin } from '../identity/zones.ts'
import type { DemoAccount } from './demo-accounts.ts'
import { DEMO_FIGURES } from './demo-figures.ts'
import { DEMO_POSTS, DEMO_STAND_IN, DEMO_UNITS, DEMO_ZONE, type DemoPost } from './demo-zone.ts'

export interface DemoDeps {
  /** The owner's connections: the demo is put in place like a zone, not by somebody in it. */
  owner: pg.Pool
  now: () => Date
  /** Gives a new zone its indicators. */
  afterAdd: (client: pg.ClientBase, zoneId: string) => Promise<void>
}

/** Loads the demo zone, all of it or nothing: units four levels deep, a post for each role, two years' figures. */
export const loadDemo = (deps: DemoDeps): Promise<DemoAccount[]> =>
  asOwner(deps.owner, async (tx) => {
    const { client } = tx
    const { code, name, committee } = DEMO_ZONE
    const { zoneId, unitId, today } = await addZoneWithin(tx, deps, { code, name, committeeName: committee })
    await client.query('update zone set demo = true where zone_id = $1', [zoneId])
    const units = await addUnits(client, zoneId, unitId)
    const { seated, accounts } = await addPosts(tx, deps.now, zoneId, units)
    await addStandIn(client, zoneId, seated, today)
    await addFigures(client, zoneId, unitId, seated)
    return accounts
  })

async function addUnits(client: pg.ClientBase, zoneId: string, root: string): Promise<Map<string, string>> {
  const paths = new Map([['root', [root]]])
  for (const [position, unit] of DEMO_UNITS.entries()) {
    const above = paths.get(unit.parent ?? '') ?? []
    const unitId = newId()
    paths.set(unit.key, [...above, unitId])
    await client.query(
      `insert into unit (zone_id, unit_id, parent_id, path, name, short_name, kind, position)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [zoneId, unitId, above.at(-1), [...above, unitId], unit.name, unit.shortName ?? null, unit.kind, position],
    )
  }
  return new Map([...paths].map(([key, path]) => [key, path.at(-1) ?? root]))
}

interface Seated {
  userId: string
  postId: string
  unitId: string
}

async function addPosts(
  { client, accounts }: OwnerTransaction,
  now: () => Date,
  zoneId: string,
  units: Map<string, string>,
): Promise<{ seated: Map<string, Seated>; accounts: DemoAccount[] }> {
  const seated = new Map<string, Seated>()
  const made: DemoAccount[] = []
  for (const post of DEMO_POSTS) {
    const password = firstPassword(randomBytes)
    const account = { loginName: post.login, displayName: post.name, password, mustChange: false, zoneId }
    const { userId } = await createAccount({ accounts, now }, account)
    const seat = { userId, postId: newId(), unitId: units.get(post.unit) ?? '' }
    await addSeat(client, zoneId, post, seat)
    seated.set(post.login, seat)
    made.push({ loginName: post.login, password, title: post.title })
  }
  return { seated, accounts: made }
}

async function addSeat(client: pg.ClientBase, zoneId: string, post: DemoPost, seat: Seated): Promise<void> {
  await client.query('insert into member (zone_id, user_id, login_name, display_name) values ($1, $2, $3, $4)', [
    zoneId,
    seat.userId,
    post.login,
    post.name,
  ])
  await client.query('insert into post (zone_id, post_id, unit_id, title, roles) values ($1, $2, $3, $4, $5)', [
    zoneId,
    seat.postId,
    seat.unitId,
    post.title,
    post.roles,
  ])
  await client.query('insert into post_holder (zone_id, post_id, user_id) values ($1, $2, $3)', [
    zoneId,
    seat.postId,
    seat.userId,
  ])
}

async function addStandIn(
  client: pg.ClientBase,
  zoneId: string,
  seated: Map<string, Seated>,
  today: string,
): Promise<void> {
  const [by, absent] = [seated.get(DEMO_STAND_IN.by), seated.get(DEMO_STAND_IN.for)]
  if (!by || !absent) throw new Error('the demo names a stand-in who has no post')
  await client.query(
    `insert into stand_in (zone_id, stand_in_id, post_id, for_user_id, by_user_id, from_on, until_on, named_by)
     values ($1, $2, $3, $4, $5, $6, $6::date + 365, $4)`,
    [zoneId, newId(), absent.postId, absent.userId, by.userId, today],
  )
}

async function addFigures(
  client: pg.ClientBase,
  zoneId: string,
  root: string,
  seated: Map<string, Seated>,
): Promise<void> {
  const [keeper, leader] = [seated.get('tongji'), seated.get('zhuren')]
  if (!keeper || !leader) throw new Error('the demo has nobody to keep figures')
  for (const figures of DEMO_FIGURES) {
    for (const [code, stated] of Object.entries(figures.values)) {
      const [value, growth] = typeof stated === 'string' ? [stated, null] : stated
      await client.query(
        `insert into observation_series (zone_id, indicator_code, unit_id, period_from, period_to, kind, last_revision)
         values ($1, $2, $3, $4, $5, $6, 1)`,
        [zoneId, code, root, figures.from, figures.to, figures.kind],
      )
      await client.query(
        `insert into observation (zone_id, observation_id, indicator_code, unit_id, period_from, period_to, kind, revision,
           value, growth_official, growth_basis, state, note, drafted_in_unit_id, created_by, submitted_by, submitted_at,
           approved_by, approved_at)
         values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9, $10, 'approved', '示范数据', $11, $12, $12, now(), $13, now())`,
        [
          zoneId,
          newId(),
          code,
          root,
          figures.from,
          figures.to,
          figures.kind,
          value,
          growth,
          growth ? 'real' : null,
          keeper.unitId,
          keeper.userId,
          leader.userId,
        ],
      )
    }
  }
}
