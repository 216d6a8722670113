import { describe, expect, it } from 'vitest'
import { simplifier } from './simplify.ts'

const simplify = simplifier()

describe('a simplified character', () => {
  it('is itself where it has no simpler form', () => {
    for (const char of ['区', '5', ',', '𠮷', '?']) expect(simplify(char)).toBe(char)
  })

  it('is the simple form, of the same length', () => {
    expect([...'億萬個經濟區總額佔臺'].map(simplify).join('')).toBe('亿万个经济区总额占台')
  })
})
