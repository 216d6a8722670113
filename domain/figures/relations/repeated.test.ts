import { expect, test } from 'vitest'
import { saidOf, wrongIn } from './marked-text.ts'

test('a named group counted twice must have one number', () => {
  expect(wrongIn('抓好125个民生项目建设。到年底128个民生项目全部完工。')).toEqual(['repeated 125 = 128'])
  expect(wrongIn('全市14个县市区参加。全市13个县市区出口增长。')).toEqual(['repeated 14 = 13'])
})

test('new ones, some of them, and much smaller sets are other sets', () => {
  expect(wrongIn('抓好125个民生项目建设,新开工110个民生项目。')).toEqual([])
  expect(wrongIn('抓好125个民生项目建设,其中120个民生项目开工。')).toEqual([])
  expect(wrongIn('推进100个重点项目。推进20个重点项目。')).toEqual([])
  expect(wrongIn('推进100个市级重点项目。推进80个区级重点项目。')).toEqual([])
})

test('the same group in two documents of one file may differ', () => {
  expect(wrongIn('总结 篇1\n全市14个县市区参加。\n总结 篇2\n全市13个县市区参加。')).toEqual([])
})

test('a group named again with the same number is told once', () => {
  expect(saidOf('10大农业园区实现产值。建设10大现代农业园区。')).toEqual(['repeated.agrees 10 = 10'])
})

test('a count that points back must be the one it points to', () => {
  expect(wrongIn('已举办各类培训班[5期]。在做好前六期培训班的基础上。')).toEqual(['repeated 5 = 6'])
  expect(wrongIn('已举办各类培训班[5期]。在做好前三期培训班的基础上。')).toEqual([])
  expect(saidOf('已举办各类培训班[5期]。在做好前五期培训班的基础上。')).toEqual(['repeated.agrees 5 = 5'])
})

test('of three mentions the one that differs is named against one of the same name', () => {
  expect(wrongIn('推进100个区级重点项目。抓好100个重点项目。确保110个重点项目完工。')).toEqual(['repeated 100 = 110'])
})
