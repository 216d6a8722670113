import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/

/**
 * Where a request comes from, for counting tries. A reverse proxy on this machine is believed, and only what it added
 * itself: the last entry. From anywhere else the header is the client's own invention.
 */
export function clientAddress(c: Context): string {
  const peer = peerOf(c)
  if (!LOOPBACK.test(peer)) return peer
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return forwarded || peer
}

/** Loopback where there is no connection at all: a request made inside the process. */
function peerOf(c: Context): string {
  return c.env && typeof c.env === 'object' && 'incoming' in c.env
    ? (getConnInfo(c).remote.address ?? 'unknown')
    : '127.0.0.1'
}
