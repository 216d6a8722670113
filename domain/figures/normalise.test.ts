import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceText } from './normalise.ts'
import { quoteOf } from './source-text.ts'

const SIMPLE: Record<string, string> = {
  經: '经',
  濟: '济',
  增: '增',
  長: '长',
  億: '亿',
  萬: '万',
  戶: '户',
  區: '区',
  產: '产',
  總: '总',
}
const simplify = (char: string) => SIMPLE[char] ?? char
const plainOf = (text: string) => sourceText(text, simplify).plain

describe('the plain form of a text', () => {
  it('keeps letters in brackets that spell no syllable, or a unit', () => {
    expect(plainOf('生产总值(gdp)为5亿元')).toBe('生产总值(gdp)为5亿元')
    expect(plainOf('用时30分钟(min)')).toBe('用时30分钟(min)')
    expect(plainOf('完成率(%)')).toBe('完成率(%)')
  })

  it('keeps pinyin that no character goes before', () => {
    expect(plainOf('1(yī)')).toBe('1(yī)')
  })

  it('takes out pinyin that was inserted after a character, in either kind of bracket, with tone marks or without', () => {
    expect(plainOf('經(jīng)濟(jì)總(zǒng)量')).toBe('经济总量')
    expect(plainOf('經\uff08jing\uff09濟\uff08ji\uff09總量')).toBe('经济总量')
    expect(plainOf('發展(zhǎn)')).toBe('發展')
  })

  it('makes full-width digits, letters and marks half-width, but parts two figures that a wide comma stands between', () => {
    expect(plainOf('５．８亿元，增长６９．７％')).toBe('5.8亿元,增长69.7%')
    expect(plainOf('57\uff0c163批')).toBe('57、163批')
  })

  it('quotes what stands in the original, pinyin and rare characters included', () => {
    const source = sourceText('𠮷區(qū)產(chǎn)值５億元。', simplify)
    const start = source.plain.indexOf('产值5亿元')
    expect(quoteOf(source, start, start + 5)).toEqual({ quote: '產(chǎn)值５億元', offset: 6 })
  })

  it('maps every place of any text to the code point it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 60 }), (text) => {
        const source = sourceText(text, (char) => char)
        const points = [...text]
        expect(source.codePointAt.length).toBe(source.plain.length + 1)
        expect(source.codePointAt[source.plain.length]).toBe(points.length)
        for (let at = 0; at < source.plain.length; at++) {
          const { quote, offset } = quoteOf(source, at, at + 1)
          expect(points[offset]).toBe(quote)
        }
      }),
    )
  })

  it('is its own plain form', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'经济(jīng)5，,%１ 　年'), maxLength: 40 }), (text) => {
        const once = plainOf(text)
        const twice = plainOf(once)
        expect(plainOf(twice)).toBe(twice)
      }),
    )
  })
})
