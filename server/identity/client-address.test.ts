import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { clientAddress } from './client-address.ts'

const app = new Hono().get('/', (c) => c.text(clientAddress(c)))
const from = async (peer: string | null, forwarded?: string) => {
  const env = peer === null ? {} : { incoming: { socket: { remoteAddress: peer } } }
  const headers: Record<string, string> = forwarded ? { 'x-forwarded-for': forwarded } : {}
  return (await app.request('/', { headers }, env)).text()
}

test('a client that comes directly cannot say that it is somebody else', async () => {
  expect(await from('203.0.113.7', '10.0.0.1')).toBe('203.0.113.7')
})

test('a proxy on this machine is believed, but only what it added itself', async () => {
  expect(await from('127.0.0.1', '6.6.6.6, 203.0.113.7')).toBe('203.0.113.7')
  expect(await from('::ffff:127.0.0.1', '203.0.113.7')).toBe('203.0.113.7')
  expect(await from('::1')).toBe('::1')
})

test('a request made inside the process comes from this machine', async () => {
  expect(await from(null)).toBe('127.0.0.1')
})
