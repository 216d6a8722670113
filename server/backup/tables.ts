import type pg from 'pg'

export interface BackedTable {
  /** Quoted and with its schema, ready for a statement. */
  name: string
  columns: string[]
  types: string[]
}

/** Every ordinary table of ours but the list of migrations, with its columns in order; generated columns make themselves. */
export async function tablesToBackUp(client: pg.ClientBase): Promise<BackedTable[]> {
  const { rows } = await client.query<BackedTable>(`
    select format('%I.%I', n.nspname, c.relname) as name,
           array_agg(quote_ident(a.attname) order by a.attnum) as columns,
           array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum) as types
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind in ('r', 'p') and n.nspname in ('public', 'auth') and c.relname <> 'migration'
    group by n.nspname, c.relname
    order by n.nspname, c.relname`)
  return rows
}

export interface ForeignKey {
  table: string
  name: string
  definition: string
}

export async function foreignKeys(client: pg.ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint
    where contype = 'f' and conparentid = 0
      and connamespace in (select oid from pg_namespace where nspname in ('public', 'auth'))
    order by 1, 2`)
  return rows
}

/** Brings each identity sequence past what was put into its column. */
export async function moveSequences(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(`
    select a.attrelid::regclass::text as table, quote_ident(a.attname) as column,
           pg_get_serial_sequence(a.attrelid::regclass::text, a.attname) as sequence
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
    join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('public', 'auth')
    where a.attidentity <> ''`)
  for (const { table, column, sequence } of rows) {
    await client.query(`select setval($1, (select coalesce(max(${column}), 0) + 1 from ${table}), false)`, [sequence])
  }
}
