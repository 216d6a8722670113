import { startEmbedded } from './start-embedded.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser of the test PostgreSQL, on its database `postgres`: `inject('adminUrl')`. */
    adminUrl: string
    /** Where each compiled statement of the run is kept for the audit at its end. */
    sqlAuditFile: string
  }
}

export interface TestServer {
  /** The superuser on the database `postgres`, from where tests create and drop databases of their own. */
  adminUrl: string
  /** Leaves the server; the last one to leave stops it. */
  release(): Promise<void>
}

const SILENT = { info: () => {}, warn: () => {} }

/** The PostgreSQL of the integration tests, in `<folder>/pg`; test runs at the same time share one. */
export async function testServer(folder: string): Promise<TestServer> {
  const server = await startEmbedded({ dataFolder: folder, log: SILENT, throwaway: true })
  return { adminUrl: server.url.replace(/[^/]*$/, 'postgres'), release: server.stop }
}
