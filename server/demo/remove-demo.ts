import pg from 'pg'
import type { FileStore } from '../files/file-store.ts'

/**
 * Takes every row of the demo zone out, and its accounts, in one transaction; then what its documents held, where no
 * other zone holds the same. False where there is no demo.
 */
export async function removeDemo(
  { ownerUrl, files }: { ownerUrl: string; files: Pick<FileStore, 'remove'> },
  removeAccounts: (client: pg.ClientBase, zoneId: string) => Promise<void>,
): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query<{ zone_id: string }>('select zone_id from zone where demo for update')
    const held: string[] = []
    for (const { zone_id } of rows) {
      held.push(...(await contentsOf(client, zone_id)))
      await removeAccounts(client, zone_id)
      for (const table of await zoneTablesChildrenFirst(client)) {
        await client.query(`delete from ${table} where zone_id = $1`, [zone_id])
      }
    }
    await client.query('commit')
    for (const sha256 of held) {
      const { rowCount } = await client.query('select 1 from document where sha256 = $1 limit 1', [sha256])
      if (rowCount === 0) await files.remove(sha256)
    }
    return rows.length > 0
  } finally {
    await client.end()
  }
}

/** What its documents hold, and held: the log still knows those that were deleted. */
async function contentsOf(client: pg.Client, zoneId: string): Promise<string[]> {
  const { rows } = await client.query<{ sha256: string }>(
    `select sha256 from document where zone_id = $1
     union select data ->> 'sha256' from event where zone_id = $1 and kind = 'document.added' and data ? 'sha256'`,
    [zoneId],
  )
  return rows.map((row) => row.sha256)
}

/** Tables with zone_id, each after all that refer to it. */
async function zoneTablesChildrenFirst(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; refers_to: string[] }>(`
    select c.oid::regclass::text as name,
           coalesce(array_agg(distinct f.confrelid::regclass::text)
             filter (where f.confrelid is not null and f.confrelid <> c.oid), '{}') as refers_to
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'zone_id' and not a.attisdropped
    left join pg_constraint f on f.conrelid = c.oid and f.contype = 'f'
    where c.relkind in ('r', 'p')
    group by c.oid`)
  const order: string[] = []
  const visit = (name: string) => {
    if (order.includes(name)) return
    for (const parent of rows.find((row) => row.name === name)?.refers_to ?? []) visit(parent)
    order.push(name)
  }
  for (const row of rows) visit(row.name)
  return order.reverse()
}
