import { describe, expect, it } from 'vitest'
import { indicatorsNamed, splitLabels } from './distribution.ts'

describe('the names of a list', () => {
  it('are left alone where they cannot be told apart', () => {
    expect(splitLabels('存贷款余额', 2)).toEqual([])
    expect(splitLabels('A、B、C', 2)).toEqual([])
  })

  it('are as many as the figures', () => {
    expect(splitLabels('工业投资、技改投资和民间投资', 3)).toEqual(['工业投资', '技改投资', '民间投资'])
    expect(splitLabels('签约外资和实进外资', 2)).toEqual(['签约外资', '实进外资'])
  })

  it('share the head that only the last one has', () => {
    expect(splitLabels('批发、零售、餐饮业销售额', 3)).toEqual(['批发销售额', '零售销售额', '餐饮业销售额'])
  })
})

describe('one figure', () => {
  it('is said of one thing where the words are a sum, or no list of indicators', () => {
    for (const words of ['长庆、大唐两厂产值合计', '和平路投资', '学校和幼儿园'])
      expect(indicatorsNamed(words)).toEqual([words])
  })

  it('is said of each indicator of a list', () => {
    expect(indicatorsNamed('利用外资和实到内资')).toEqual(['利用外资', '实到内资'])
  })
})
