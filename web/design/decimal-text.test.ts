import { expect, test } from 'vitest'
import { readDecimal, roundDecimalText, showDecimal } from './decimal-text.ts'

test('what is no number is not read as one', () => {
  for (const typed of ['', '-', '1e3', '12.', '3,5亿', '1.2.3', '1.1234567']) expect(readDecimal(typed)).toBeNull()
})

test('a number typed with commas, spaces or full-width digits is read exactly', () => {
  expect(readDecimal(' 12,345.60 ')).toBe('12345.60')
  expect(readDecimal('１１４．２３')).toBe('114.23')
  expect(readDecimal('−0.5')).toBe('-0.5')
})

test('rounding is half away from zero and never prints minus nothing', () => {
  expect(roundDecimalText('1.005', 2)).toBe('1.01')
  expect(roundDecimalText('-2.5', 0)).toBe('-3')
  expect(roundDecimalText('-0.04', 1)).toBe('0.0')
  expect(roundDecimalText('9.995', 2)).toBe('10.00')
  expect(roundDecimalText('7', 2)).toBe('7.00')
})

test('figures on the screen carry commas by thousands and a true minus', () => {
  expect(showDecimal('1234567.891', 2)).toBe('1,234,567.89')
  expect(showDecimal('-1234', 0)).toBe('−1,234')
  expect(showDecimal('123456789012345678901234.5')).toBe('123,456,789,012,345,678,901,234.5')
})
