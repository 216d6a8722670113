import { expect, test } from 'vitest'
import { saidOf, wrongIn } from './marked-text.ts'

const classes = '一是办法规班,参训[32人]。二是赴外地学习,组织[28家]企业负责人。三是办管理班,参训[220人]。'

test('classes told one by one that nearly make the total are an error', () => {
  expect(wrongIn(`${classes}全年已举办各类培训,培训人员[282人]。`)).toEqual(['listed_total 32+28+220 vs 282'])
})

test('a total far from the list takes the list for examples', () => {
  expect(wrongIn(`${classes}全年已举办各类培训,培训人员[900人]。`)).toEqual([])
})

test('a figure that claims no total is not one', () => {
  expect(wrongIn(`${classes}另有[282人]自学。`)).toEqual([])
})

test('a list in another paragraph is not added up', () => {
  expect(wrongIn(`${classes}\n全年共培训[282人]。`)).toEqual([])
})

test('classes that make the total are told', () => {
  expect(saidOf(`${classes}全年共培训[280人]。`)).toContain('listed_total.agrees 32+28+220 vs 280')
})
