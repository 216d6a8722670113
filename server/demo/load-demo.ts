import pg from 'pg'
import { newId } from '../database/new-id.ts'
import { DEMO_FIGURES } from './demo-figures.ts'
import { DEMO_POSTS, DEMO_STAND_IN, DEMO_UNITS, DEMO_ZONE } from './demo-zone.ts'

export interface DemoDeps {
  /** The owner's connection: the demo is put in place like a zone, not by somebody in it. */
  ownerUrl: string
  /** Makes the zone with its committee and indicators. */
  addZone: (zone: { code: string; name: string; committeeName: string }) => Promise<{ zoneId: string; unitId: string }>
  /** Makes the account that signs in; returns its id. */
  createAccount: (account: { loginName: string; displayName: string; zoneId: string }) => Promise<{ userId: string }>
  today: string
}

/** Loads the demo zone: units four levels deep, one person a post, two years' figures. Returns who can sign in. */
export async function loadDemo(
  deps: DemoDeps,
): Promise<{ zoneId: string; logins: { loginName: string; title: string }[] }> {
  const { zoneId, unitId: root } = await deps.addZone({
    code: DEMO_ZONE.code,
    name: DEMO_ZONE.name,
    committeeName: DEMO_ZONE.committee,
  })
  const client = new pg.Client({ connectionString: deps.ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('update zone set demo = true where zone_id = $1', [zoneId])
    const units = await addUnits(client, zoneId, root)
    const posts = await addPosts(client, deps, zoneId, units)
    await addStandIn(client, zoneId, posts, deps.today)
    await addFigures(client, zoneId, root, posts)
    await client.query(
      `insert into event (zone_id, kind, subject_kind, subject_id, on_date) values ($1::uuid, 'zone.demo_loaded', 'zone', $1::text, $2)`,
      [zoneId, deps.today],
    )
    await client.query('commit')
  } finally {
    await client.end()
  }
  return { zoneId, logins: DEMO_POSTS.map(({ login, title }) => ({ loginName: login, title })) }
}

async function addUnits(client: pg.Client, zoneId: string, root: string): Promise<Map<string, string>> {
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
  client: pg.Client,
  deps: DemoDeps,
  zoneId: string,
  units: Map<string, string>,
): Promise<Map<string, Seated>> {
  const seated = new Map<string, Seated>()
  for (const post of DEMO_POSTS) {
    const { userId } = await deps.createAccount({ loginName: post.login, displayName: post.name, zoneId })
    const [postId, unitId] = [newId(), units.get(post.unit) ?? '']
    await client.query('insert into member (zone_id, user_id, login_name, display_name) values ($1, $2, $3, $4)', [
      zoneId,
      userId,
      post.login,
      post.name,
    ])
    await client.query('insert into post (zone_id, post_id, unit_id, title, roles) values ($1, $2, $3, $4, $5)', [
      zoneId,
      postId,
      unitId,
      post.title,
      post.roles,
    ])
    await client.query('insert into post_holder (zone_id, post_id, user_id) values ($1, $2, $3)', [
      zoneId,
      postId,
      userId,
    ])
    seated.set(post.login, { userId, postId, unitId })
  }
  return seated
}

async function addStandIn(
  client: pg.Client,
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

async function addFigures(client: pg.Client, zoneId: string, root: string, seated: Map<string, Seated>): Promise<void> {
  const [keeper, leader] = [seated.get('tongji'), seated.get('zhuren')]
  if (!keeper || !leader) throw new Error('the demo has nobody to keep figures')
  for (const figures of DEMO_FIGURES) {
    for (const [code, stated] of Object.entries(figures.values)) {
      const [value, growth] = typeof stated === 'string' ? [stated, null] : stated
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
