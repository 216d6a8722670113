import { describe, expect, test } from 'vitest'
import { readDocument } from './read-document.ts'
import { READING_LIMITS } from './reading-limits.ts'
import { childPeakMegabytes } from './testing/children.ts'
import { hostileDocuments } from './testing/hostile-documents.ts'

const MOST_MEGABYTES = 450
const documents = hostileDocuments(1_000_000)

describe('a file that was made to hurt is answered within its bounds of time and memory', () => {
  test.each(documents)('$name', { timeout: 60_000 }, async ({ name, bytes, refusedAs }) => {
    let peak = 0
    let wokenAt = performance.now()
    let longestSleep = 0
    const watch = setInterval(() => {
      longestSleep = Math.max(longestSleep, performance.now() - wokenAt)
      wokenAt = performance.now()
      peak = Math.max(peak, ...childPeakMegabytes())
    }, 10)
    const startedAt = performance.now()
    const reading = await readDocument({ name, bytes })
    const milliseconds = performance.now() - startedAt
    clearInterval(watch)

    expect(reading.ok ? '' : reading.refusal.code).toBe(refusedAs)
    expect(milliseconds).toBeLessThan(READING_LIMITS.milliseconds)
    expect(peak).toBeLessThan(MOST_MEGABYTES)
    expect(longestSleep).toBeLessThan(1_000)
  })

  test('a reader whose heap is too small for the file ends alone, and the next file is read', async () => {
    const limits = { ...READING_LIMITS, heapMegabytes: 16 }
    const bytes = Buffer.from('<p>甲</p>'.repeat(1_500_000))
    expect(await readDocument({ name: '多段.html', bytes }, limits)).toMatchObject({
      ok: false,
      refusal: { code: 'document.too_heavy' },
    })
    expect(await readDocument({ name: '后.html', bytes: Buffer.from('<p>乙') }, limits)).toMatchObject({ ok: true })
  })

  test('a reader that takes too long is stopped', async () => {
    const slow = documents.find(({ name }) => name === '错闭.html')
    if (slow === undefined) throw new Error('The document to try is gone')
    expect(await readDocument(slow, { ...READING_LIMITS, milliseconds: 400 })).toMatchObject({
      ok: false,
      refusal: { kind: 'invalid', code: 'document.too_heavy' },
    })
  })
})
