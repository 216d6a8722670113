import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findChecks } from './find-checks.ts'
import { markedText, wrongIn } from './relations/marked-text.ts'

const count = fc.integer({ min: 1, max: 9999 })

test('complementary parts that add up are never called wrong', () => {
  fc.assert(
    fc.property(count, count, (foreign, domestic) => {
      const marked = `引进项目[${foreign + domestic}个],其中外资项目[${foreign}个],内资项目[${domestic}个]。`
      expect(wrongIn(marked)).toEqual([])
    }),
  )
})

test('complementary parts that do not add up are always called wrong', () => {
  fc.assert(
    fc.property(count, count, fc.integer({ min: 1, max: 99 }), (foreign, domestic, off) => {
      const marked = `引进项目[${foreign + domestic + off}个],其中外资项目[${foreign}个],内资项目[${domestic}个]。`
      expect(wrongIn(marked)).toEqual([`parts_sum ${foreign}+${domestic} vs ${foreign + domestic + off}`])
    }),
  )
})

test('a growth that was worked out from whole numbers and rounded is never called wrong', () => {
  fc.assert(
    fc.property(count, count, fc.integer({ min: 0, max: 2 }), (now, before, digits) => {
      const percent = (Math.abs(now / before - 1) * 100).toFixed(digits)
      fc.pre(Number(percent) > 0 && (now > before || Number(percent) < 100))
      expect(wrongIn(`新增企业[${now}家],同比[${now > before ? '+' : '-'}${percent}%]。`)).toEqual([])
    }),
  )
})

test('checks stand in the order of the text, numbered from k1, each quote with its offset', () => {
  const { source, claims } = markedText('接访[9批][7人次]。引进项目[40个],其中外资项目[15个],内资项目[20个]。')
  const checks = findChecks(source, claims)
  expect(checks.map(({ id }) => id)).toEqual(checks.map((_, i) => `k${i + 1}`))
  expect(checks.map(({ offset }) => Math.min(...offset))).toEqual(
    checks.map(({ offset }) => Math.min(...offset)).toSorted((a, b) => a - b),
  )
  for (const { quote, offset } of checks) {
    for (const [i, text] of quote.entries()) expect(source.original.startsWith(text, offset[i])).toBe(true)
  }
})

test('a text without claims has no checks of claims', () => {
  expect(findChecks({ original: '', plain: '', codePointAt: Int32Array.of(0) }, [])).toEqual([])
})

test('ten thousand figures in one line are read in bounded time', { timeout: 60_000 }, () => {
  const { source, claims } = markedText(`引进项目[40个],${'其中外资项目[15个],内资项目[25个],'.repeat(5000)}`)
  const start = performance.now()
  findChecks(source, claims)
  // 0.3 s of an idle machine's time, and tests share theirs; quadratic work would take minutes.
  expect(performance.now() - start).toBeLessThan(20_000)
})
