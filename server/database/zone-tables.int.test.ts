import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../testing/test-database.ts'
import { REFERENCE_TABLES } from './reference-tables.ts'
import { APP_ROLE } from './roles.ts'

// Schema `auth` is left out: it says who may come in, before there is any zone (see migration 0010).
const ZONE_TABLES = `
  select c.oid, c.relname as name, c.relrowsecurity as guarded
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'zone_id' and not a.attisdropped
  where c.relkind in ('r', 'p')
  order by c.relname`

let database: TestDatabase
let tables: { oid: number; name: string; guarded: boolean }[]
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  tables = (await database.owner.query(ZONE_TABLES)).rows
})
afterAll(() => database.drop())

test('every zone table is guarded by row-level security and has a policy', async () => {
  expect(tables.length).toBeGreaterThan(10)
  expect(tables.filter((table) => !table.guarded).map((table) => table.name)).toEqual([])
  const { rows } = await database.owner.query(
    `select c.relname as name from pg_class c
     where c.oid = any ($1) and not exists (select 1 from pg_policy p where p.polrelid = c.oid)`,
    [tables.map((table) => table.oid)],
  )
  expect(rows).toEqual([])
})

test('every policy of a zone table names the acting zone', async () => {
  const { rows } = await database.owner.query(
    `select c.relname as table, p.polname as policy
     from pg_policy p join pg_class c on c.oid = p.polrelid
     where c.oid = any ($1)
       and (coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) not like '%taizhang.zone%'
            or coalesce(pg_get_expr(p.polwithcheck, p.polrelid), pg_get_expr(p.polqual, p.polrelid)) not like '%taizhang.zone%')`,
    [tables.map((table) => table.oid)],
  )
  expect(rows).toEqual([])
})

test('every primary and unique key of a zone table leads with zone_id', async () => {
  const { rows } = await database.owner.query(
    `select c.relname as table, i.relname as key
     from pg_index x
     join pg_class c on c.oid = x.indrelid
     join pg_class i on i.oid = x.indexrelid
     left join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
     where c.oid = any ($1) and x.indisunique and a.attname is distinct from 'zone_id'`,
    [tables.map((table) => table.oid)],
  )
  expect(rows).toEqual([])
  const { rows: keyless } = await database.owner.query(
    `select c.relname as table from pg_class c
     where c.oid = any ($1) and not exists (select 1 from pg_index x where x.indrelid = c.oid and x.indisprimary)`,
    [tables.map((table) => table.oid)],
  )
  expect(keyless).toEqual([])
})

test('every foreign key of a zone table leads with zone_id on both sides, unless it refers to a reference table', async () => {
  const { rows } = await database.owner.query(
    `select c.relname as table, f.conname as key
     from pg_constraint f
     join pg_class c on c.oid = f.conrelid
     join pg_class t on t.oid = f.confrelid
     join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
     join pg_attribute b on b.attrelid = f.confrelid and b.attnum = f.confkey[1]
     where f.contype = 'f' and c.oid = any ($1) and t.relname <> all ($2)
       and (a.attname <> 'zone_id' or b.attname <> 'zone_id')`,
    [tables.map((table) => table.oid), [...REFERENCE_TABLES]],
  )
  expect(rows).toEqual([])
})

test('every table without zone_id is a reference table, and the application may not write it', async () => {
  const { rows } = await database.owner.query(
    `select c.relname as name,
            has_table_privilege($2, c.oid, 'insert') or has_table_privilege($2, c.oid, 'update')
              or has_table_privilege($2, c.oid, 'delete') as written
     from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
     where c.relkind in ('r', 'p') and c.oid <> all ($1) and c.relname <> 'migration'
     order by c.relname`,
    [tables.map((table) => table.oid), APP_ROLE],
  )
  expect(rows).toEqual([...REFERENCE_TABLES].toSorted().map((name) => ({ name, written: false })))
})

test('the application’s role owns nothing, bypasses no policy and makes no other role', async () => {
  const { rows } = await database.owner.query(
    `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
            (select count(*)::int from pg_class c where c.relowner = r.oid) as owned,
            (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships
     from pg_roles r where rolname = $1`,
    [APP_ROLE],
  )
  expect(rows).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0, memberships: 0 },
  ])
})

test('no table or column keeps a list of people to watch or scores one', async () => {
  const { rows } = await database.owner.query(
    `select table_schema, table_name, column_name from information_schema.columns
     where table_schema in ('public', 'auth')
       and (table_name || ' ' || column_name)
         ~* '(^|_| )(watch_?list|blacklist|risk_(score|level)|key_person|stability_control)(_| |$)|重点人员|稳控|黑名单'`,
  )
  expect(rows).toEqual([])
})
