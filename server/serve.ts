import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import type { Hono } from 'hono'
import type { AppEnv } from './http/app-env.ts'

export interface Serving {
  /** The port that is listened on; the one asked for, or the one drawn for 0. */
  port: number
  close(): Promise<void>
}

/** Listens, or throws the system's error (EADDRINUSE, EACCES). Closing lets running requests end, for at most ten seconds. */
export function listen(app: Hono<AppEnv>, at: { host: string; port: number }): Promise<Serving> {
  return new Promise((resolve, reject) => {
    const server: ServerType = serve({ fetch: app.fetch, hostname: at.host, port: at.port }, (info: AddressInfo) =>
      resolve({ port: info.port, close: () => close(server) }),
    )
    server.once('error', reject)
  })
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 10_000)
    server.close(() => {
      clearTimeout(patience)
      resolve()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
}
