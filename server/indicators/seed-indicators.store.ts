import type pg from 'pg'
import { CATALOGUE } from '../../domain/indicators/catalogue.ts'

/** Brings the shared catalogue to this version. As the owner: the application may only read it. */
export async function seedCatalogue(client: pg.ClientBase): Promise<void> {
  const rows = CATALOGUE.map((definition, position) => [definition.code, position, JSON.stringify(definition)])
  await client.query(
    `insert into indicator_catalogue (code, position, definition) values ${placeholders(rows.length, 3)}
     on conflict (code) do update set position = excluded.position, definition = excluded.definition
     where (indicator_catalogue.position, indicator_catalogue.definition) is distinct from
           (excluded.position, excluded.definition)`,
    rows.flat(),
  )
}

/** Gives a zone its copy of each indicator that it does not have yet; what the zone has changed stays as it is. As the owner. */
export async function seedZoneIndicators(client: pg.ClientBase, zoneId: string): Promise<void> {
  const rows = CATALOGUE.map((definition, position) => [
    zoneId,
    definition.code,
    'catalogue',
    position,
    JSON.stringify(definition),
  ])
  await client.query(
    `insert into indicator (zone_id, code, origin, position, definition) values ${placeholders(rows.length, 5)}
     on conflict (zone_id, code) do nothing`,
    rows.flat(),
  )
}

const placeholders = (rows: number, columns: number): string =>
  Array.from(
    { length: rows },
    (_, row) => `(${Array.from({ length: columns }, (_, column) => `$${row * columns + column + 1}`).join(', ')})`,
  ).join(', ')
