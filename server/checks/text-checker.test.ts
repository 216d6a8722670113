import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { type CheckLimits, openTextChecker, type TextChecker } from './text-checker.ts'

const LIMITS: CheckLimits = {
  processes: 1,
  waiting: 1,
  milliseconds: 30_000,
  heapMegabytes: 256,
  mostClaims: 1000,
  idleMilliseconds: 60_000,
}
// Each test starts programs of its own on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })
let checker: TextChecker
afterEach(() => checker.close())

const refusalOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'not refused',
    (error) => error.refusal?.code ?? String(error),
  )
const ONE = '全年完成财政总收入114.23亿元,同比增长8.75%。'

test('a text that takes too long is refused, and the next one is read', async () => {
  checker = openTextChecker({ ...LIMITS, milliseconds: 1 })
  expect(await refusalOf(checker.check(ONE.repeat(2000), '长文'))).toBe('check.took_too_long')
  await checker.close()
  checker = openTextChecker(LIMITS)
  expect((await checker.check(ONE, '短文')).claims).toHaveLength(1)
})

test('a text that fills the memory is refused, and the server lives on', async () => {
  checker = openTextChecker({ ...LIMITS, heapMegabytes: 16, mostClaims: 1_000_000 })
  expect(await refusalOf(checker.check(ONE.repeat(60_000), '巨文'))).toBe('check.took_too_long')
})

test('a text with more figures than can be kept is refused', async () => {
  checker = openTextChecker({ ...LIMITS, mostClaims: 10 })
  expect(await refusalOf(checker.check(ONE.repeat(20), '多数'))).toBe('document.too_many_claims')
})

test('texts wait for a process, and beyond those that may wait they are refused', async () => {
  checker = openTextChecker(LIMITS)
  const three = await Promise.all([1, 2, 3].map(() => refusalOf(checker.check(ONE, '同时'))))
  expect(three.sort()).toEqual(['check.too_busy', 'not refused', 'not refused'])
})

test('while a long text is read, the server goes on serving', async () => {
  checker = openTextChecker({ ...LIMITS, mostClaims: 100_000 })
  const reading = checker.check(ONE.repeat(2_000), '长文')
  let longest = 0
  let done = false
  void reading.finally(() => {
    done = true
  })
  while (!done) {
    const before = performance.now()
    await sleep(5)
    longest = Math.max(longest, performance.now() - before)
  }
  expect((await reading).claims.length).toBe(2_000)
  expect(longest).toBeLessThan(1_000)
})

test('a text comes back as it was given, with its figures and their places', async () => {
  checker = openTextChecker(LIMITS)
  const text = `𠮷祥镇:\n${ONE}`
  const checked = await checker.check(text, '总结.txt')
  expect(checked).toMatchObject({ document: '总结.txt', text, characters: [...text].length })
  const [claim] = checked.claims
  expect(claim).toMatchObject({ value: 114.23, unit: '亿元' })
  expect([...text].slice(claim?.offset, (claim?.offset ?? 0) + [...(claim?.quote ?? '')].length).join('')).toBe(
    claim?.quote,
  )
})
