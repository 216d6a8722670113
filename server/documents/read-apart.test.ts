import { expect, test } from 'vitest'
import { readApart } from './read-apart.ts'
import { READING_LIMITS } from './reading-limits.ts'

test('documents wait their turn, but no crowd of them is held in memory', async () => {
  const task = {
    bytes: Buffer.from('<p>全年完成114.23亿元。</p>'),
    name: 'a.html',
    format: 'html' as const,
    // Those in turn are told off at once: only how many are let in is asked here.
    limits: { ...READING_LIMITS, milliseconds: 1 },
  }
  const replies = await Promise.all(Array.from({ length: 40 }, () => readApart(task)))
  const tooBusy = replies.filter((reply) => !reply.ok && reply.refusal.code === 'check.too_busy')
  expect(tooBusy).toHaveLength(8)
  expect(await readApart({ ...task, limits: READING_LIMITS })).toMatchObject({ ok: true, text: '全年完成114.23亿元。' })
})
