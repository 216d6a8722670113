import { expect, test } from 'vitest'
import { convertUnit, sameDimension } from './unit-of-measure.ts'

test('dollars do not become yuan, households no persons and visits no heads', () => {
  expect(convertUnit('6.7', '亿美元', '亿元')).toBeNull()
  expect(convertUnit('12', '户', '人')).toBeNull()
  expect(convertUnit('12', '人次', '人')).toBeNull()
  expect(sameDimension('亿元', '家')).toBe(false)
  expect(sameDimension('%', '百分点')).toBe(false)
})

test('a unit that no bulletin uses is converted to nothing', () => {
  expect(convertUnit('3', '斗', '亿元')).toBeNull()
  expect(convertUnit('3', '万元/人/年', '亿元')).toBeNull()
})

test('a figure that would lose digits is not converted', () => {
  expect(convertUnit('123456789.12', '元', '亿元')).toBeNull()
})

test('money is converted exactly between yuan, ten thousand and a hundred million', () => {
  expect(convertUnit('6106', '万元', '亿元')).toBe('0.6106')
  expect(convertUnit('50.90', '亿元', '万元')).toBe('509000')
  expect(convertUnit('92100', '元', '亿元')).toBe('0.000921')
  expect(convertUnit('13.9', '亿美元', '万美元')).toBe('139000')
  expect(convertUnit('3', '亿', '万元')).toBe('30000')
})

test('counters of things stand for one another, and land, energy and rates keep their scale', () => {
  expect(convertUnit('1.5', '万户', '家')).toBe('15000')
  expect(convertUnit('2', '公顷', '亩')).toBe('30')
  expect(convertUnit('3.2', '亿千瓦时', '万千瓦时')).toBe('32000')
  expect(convertUnit('25.5', '元/亩', '万元/亩')).toBe('0.00255')
  expect(convertUnit('11.4', '‰', '%')).toBe('1.14')
})
