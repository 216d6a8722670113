import { runMigrations } from 'graphile-worker'
import { openPool } from '../database/connection.ts'
import { APP_ROLE } from '../database/roles.ts'

// graphile-worker's tables refuse a role that row-level security binds. This function belongs to the role that owns
// them, and is the one door: it opens inside the caller's transaction, so without the change there is no job.
const DOOR = `
create schema if not exists jobs;
create or replace function jobs.enqueue(task text, payload jsonb, run_after timestamptz default null, key text default null)
  returns void language plpgsql security definer set search_path = graphile_worker, pg_temp
  as $$
begin
  perform graphile_worker.add_job(task, payload::json, run_at => coalesce(run_after, now()), job_key => key);
end $$;
revoke all on function jobs.enqueue(text, jsonb, timestamptz, text) from public;
grant usage on schema jobs to ${APP_ROLE};
grant execute on function jobs.enqueue(text, jsonb, timestamptz, text) to ${APP_ROLE};
`

/** Puts the queue and its door in place, as the worker's own role, which then owns both. Leaves no connection open. */
export async function installJobs(workerUrl: string): Promise<void> {
  const pgPool = openPool(workerUrl, { max: 2 })
  try {
    await runMigrations({ pgPool })
    await pgPool.query(DOOR)
  } finally {
    await pgPool.end()
  }
}
