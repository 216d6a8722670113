import { describe, expect, it } from 'vitest'
import { spellsSyllable } from './pinyin.ts'

describe('bracketed letters', () => {
  it('spell no syllable where they are an abbreviation, a word or nothing', () => {
    for (const letters of ['', 'gdp', 'km', 'led', 'kwh', 'min', 'ha', 'ppp', 'iso', 'and', 'hello']) {
      expect(spellsSyllable(letters), letters).toBe(false)
    }
  })

  it('spell a syllable with its tone mark or without', () => {
    for (const letters of [
      'jīng',
      'jing',
      'zhuàng',
      'lǜ',
      'ér',
      'ān',
      'xuè',
      'shuǐ',
      'yōng',
      'guǎn',
      'dòng',
      'nián',
      'kuài',
      'wù',
    ]) {
      expect(spellsSyllable(letters), letters).toBe(true)
    }
  })
})
