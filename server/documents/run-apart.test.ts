import { expect, test } from 'vitest'
import { READING_LIMITS } from './reading-limits.ts'
import { runApart } from './run-apart.ts'

const READER = new URL('./reading.worker.ts', import.meta.url)

test('documents wait their turn, but no crowd of them is held in memory', async () => {
  const task = {
    bytes: Buffer.from('<p>全年完成114.23亿元。</p>'),
    name: 'a.html',
    format: 'html' as const,
    // Those in turn are told off at once: only how many are let in is asked here.
    limits: { ...READING_LIMITS, milliseconds: 1 },
  }
  const replies = await Promise.all(Array.from({ length: 40 }, () => runApart(READER, task, task.limits)))
  const tooBusy = replies.filter((reply) => !reply.ok && reply.refusal.code === 'check.too_busy')
  expect(tooBusy).toHaveLength(8)
  expect(await runApart(READER, { ...task, limits: READING_LIMITS }, READING_LIMITS)).toMatchObject({
    ok: true,
    value: { text: '全年完成114.23亿元。' },
  })
})
