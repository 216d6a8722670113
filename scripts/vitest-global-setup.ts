import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { testServer } from '../server/database/embedded/test-server.ts'
import { auditStatements } from '../server/testing/sql-audit.ts'

const MIGRATIONS = new URL('../server/database/migrations/', import.meta.url)

/** Starts the PostgreSQL of the integration tests before the first; after the last, looks through every statement they sent. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = fileURLToPath(new URL('../.test', import.meta.url))
  const server = await testServer(folder)
  const audit = `${folder}/statements-${process.pid}.jsonl`
  project.provide('adminUrl', server.adminUrl)
  project.provide('sqlAuditFile', audit)
  return async () => {
    await server.release()
    const { statements, wrong } = auditStatements(audit, zoneTables())
    rmSync(audit, { force: true })
    console.log(`${statements} different statements; without their own zone_id: ${wrong.length}`)
    if (wrong.length > 0) {
      // A failing teardown is only logged; the exit code has to say it.
      console.error(wrong.join('\n'))
      process.exitCode = 1
    }
  }
}

function zoneTables(): ReadonlySet<string> {
  const sql = readdirSync(MIGRATIONS).map((name) => readFileSync(new URL(name, MIGRATIONS), 'utf8'))
  return new Set([...sql.join('\n').matchAll(/create table (\w+) \(\s*zone_id uuid/g)].map((match) => match[1] ?? ''))
}
