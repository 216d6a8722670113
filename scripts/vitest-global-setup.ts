import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { testServer } from '../server/database/embedded/test-server.ts'

/** Starts the PostgreSQL of the integration tests before the first and leaves it after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await testServer(fileURLToPath(new URL('../.test', import.meta.url)))
  project.provide('adminUrl', server.adminUrl)
  return server.release
}
