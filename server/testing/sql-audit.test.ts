import { expect, test } from 'vitest'
import { tablesWithoutZone } from './sql-audit.ts'

const ZONE_TABLES = new Set(['unit', 'post', 'event'])
const audit = (sql: string) => tablesWithoutZone(sql, ZONE_TABLES)

test('a statement that leaves a zone table to the policy alone is found, joined and nested ones too', () => {
  expect(audit('select * from "unit" where "unit_id" = $1')).toEqual(['unit'])
  expect(audit('update "post" set "title" = $1 where "post_id" = $2')).toEqual(['post'])
  expect(audit('delete from "post" where "post_id" = $1')).toEqual(['post'])
  expect(
    audit('select * from "unit" as "u" join "post" as "p" on "p"."zone_id" = "u"."zone_id" where "u"."zone_id" = $1'),
  ).toEqual(['unit', 'post'])
  expect(audit('select (select 1 from "event" limit 1) from "unit" where "zone_id" = $1')).toEqual(['event', 'unit'])
})

test('a statement in which each zone table names its zone passes, and so does one that touches none', () => {
  expect(
    audit('select * from "unit" as "u" join "post" as "p" on "p"."zone_id" = $1 where "u"."zone_id" = $2'),
  ).toEqual([])
  expect(audit('update "post" set "title" = $1 where "zone_id" = $2')).toEqual([])
  expect(audit('select * from "indicator_catalogue"')).toEqual([])
  expect(audit('insert into "unit" ("zone_id") values ($1)')).toEqual([])
})
