import { describe, expect, it } from 'vitest'
import { readUnit } from './read-unit.ts'
import { UNITS } from './units.ts'

const unit = (text: string) => {
  const read = readUnit(text, 0)
  return read && { printed: read.unit.printed, factor: read.unit.factor, rest: text.slice(read.end) }
}

describe('units after a number', () => {
  it('are not read into the words that begin like them', () => {
    for (const word of ['个月', '家庭', '部门', '分钟前', '元旦', '级', '年', '位数', '门类', '条例', '台账']) {
      expect(readUnit(word, 0)?.unit.printed ?? null, word).not.toBe(word[0])
    }
    expect(unit('个月')).toBeNull()
  })

  it('take their multiplier with them', () => {
    expect(unit('万美元,')).toEqual({ printed: '万美元', factor: '10000', rest: ',' })
    expect(unit('亿千瓦时')).toMatchObject({ printed: '亿千瓦时', factor: '100000000' })
    expect(unit('千瓦')).toMatchObject({ printed: '千瓦', factor: '1' })
    expect(unit('个百分点')).toMatchObject({ printed: '个百分点', factor: '1' })
  })

  it('pass over 多 and 余 on either side of the multiplier', () => {
    expect(readUnit('余万元', 0)).toMatchObject({ isAbout: true, end: 3 })
    expect(readUnit('万多人', 0)).toMatchObject({ isAbout: true, end: 3 })
  })

  it('that are ratios keep what they are measured by', () => {
    expect(unit('万元/亩')).toMatchObject({ printed: '万元/亩', rest: '' })
    expect(unit('微克/立方米')).toMatchObject({ printed: '微克/立方米' })
  })

  it('that are 亿 alone are money without a currency', () => {
    expect(readUnit('亿,', 0)).toMatchObject({ isBare: true, unit: { printed: '亿元' } })
  })

  it('count in base units that are exact decimals', () => {
    for (const { printed, factor } of UNITS.values()) expect(Number(factor), printed).toBeGreaterThan(0)
    expect(Number(UNITS.get('亩')?.factor)).toBeCloseTo(666.6667, 4)
  })
})
