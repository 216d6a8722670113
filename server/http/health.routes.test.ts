import { expect, test } from 'vitest'
import { healthRoutes } from './health.routes.ts'
import { newMetrics } from './metrics.ts'

const statusOf = async (from: string, headers: Record<string, string>, metricsToken: string | null = null) => {
  const routes = healthRoutes({ metrics: newMetrics(), metricsToken, ping: async () => undefined })
  const incoming = { socket: { remoteAddress: from, remotePort: 1, remoteFamily: 'IPv4' } }
  return (await routes.request('/metrics', { headers }, { incoming })).status
}

test('without a token the figures of the running server are not given to other machines, nor through a proxy', async () => {
  expect(await statusOf('192.0.2.7', {})).toBe(403)
  expect(await statusOf('127.0.0.1', { 'x-forwarded-for': '192.0.2.7' })).toBe(403)
  expect(await statusOf('127.0.0.1', { forwarded: 'for=192.0.2.7' })).toBe(403)
  expect(await statusOf('127.0.0.1', {})).toBe(200)
})

test('with a token nobody comes in without it, from anywhere', async () => {
  const token = 'sixteen letters or more'
  expect(await statusOf('127.0.0.1', {}, token)).toBe(403)
  expect(await statusOf('127.0.0.1', { authorization: 'Bearer another one' }, token)).toBe(403)
  expect(await statusOf('192.0.2.7', { authorization: `Bearer ${token}` }, token)).toBe(200)
})
