import { expect, test } from 'vitest'
import { lastPlace, roughPlace, statedFigure } from './stated-figure.ts'

test('a number keeps the zeros it was printed with', () => {
  expect(statedFigure('地方财政收入50.90亿元', 50.9)).toBe('50.90')
})

test('a number printed with separators or full-width digits is read as its digits', () => {
  expect(statedFigure('总产值1,555.10亿元', 1555.1)).toBe('1555.10')
  expect(statedFigure('总产值１５.２０亿元', 15.2)).toBe('15.20')
})

test('a number printed in words has the digits that its value needs', () => {
  expect(statedFigure('三千二百万元', 3200)).toBe('3200')
})

test('the last place is the last printed one, the rough place the last that says something', () => {
  expect(lastPlace('50.90')).toBe('0.01')
  expect(lastPlace('600')).toBe('1')
  expect(roughPlace('600')).toBe('100')
  expect(roughPlace('2.50')).toBe('0.1')
})
