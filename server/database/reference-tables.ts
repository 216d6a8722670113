/** Shared, read-only tables without zone_id that zone tables may refer to. On Citus they are reference tables. */
export const REFERENCE_TABLES = ['indicator_catalogue'] as const
