import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArabic, readChinese, valueOfChinese } from './numerals.ts'

const chinese = (numeral: string) => valueOfChinese(numeral)?.toNumber() ?? null

describe('numerals', () => {
  it('that are no numbers are refused: 三五 is a few, 百 and 千万 name a magnitude, 零 alone counts nothing', () => {
    for (const none of ['三五', '百', '千万', '零', '', '一一']) expect(chinese(none)).toBeNull()
  })

  it('in Chinese amount to what they say', () => {
    expect(chinese('十二')).toBe(12)
    expect(chinese('三千二百')).toBe(3200)
    expect(chinese('一亿二千万')).toBe(120_000_000)
    expect(chinese('两')).toBe(2)
    expect(chinese('三点五')).toBe(3.5)
    expect(chinese('零点八')).toBe(0.8)
    expect(chinese('一百零三点五')).toBe(103.5)
  })

  it('leave a trailing 万 or 亿 to the unit', () => {
    expect(readChinese('三千二百万元', 0)).toMatchObject({ end: 4, figure: '3200' })
    expect(readChinese('五百人', 0)).toMatchObject({ end: 2, figure: '500' })
  })

  it('in digits keep their zeros and lose their commas', () => {
    expect(readArabic('1,286.50万元', 0)).toMatchObject({ end: 8, figure: '1286.50' })
    expect(readArabic('12,34', 0)).toMatchObject({ end: 2, figure: '12' })
  })

  it('too long for a report are passed over whole', () => {
    const read = readArabic('1'.repeat(40), 0)
    expect(read?.end).toBe(40)
    expect(read?.value.isNaN()).toBe(true)
  })

  it('read back as they were written, up to a hundred million', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (number) => {
        expect(chinese(written(number))).toBe(number)
      }),
    )
  })
})

const DIGITS = [...'零一二三四五六七八九']

/** A number as it is written in Chinese, every zero said once. */
function written(number: number): string {
  const high = Math.floor(number / 10_000)
  const low = number % 10_000
  if (high === 0) return section(low)
  return `${section(high)}万${low === 0 ? '' : (low < 1000 ? '零' : '') + section(low)}`
}

function section(number: number): string {
  let text = ''
  for (const [k, unit] of ['千', '百', '十', ''].entries()) {
    const digit = Math.floor(number / 10 ** (3 - k)) % 10
    if (digit > 0) text += `${DIGITS[digit]}${unit}`
    else if (text !== '' && !text.endsWith('零') && number % 10 ** (3 - k) > 0) text += '零'
  }
  return text
}
