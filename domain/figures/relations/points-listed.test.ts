import { expect, test } from 'vitest'
import { findChecks } from '../find-checks.ts'
import { markedText } from './marked-text.ts'

const told = (text: string) => {
  const { source, claims } = markedText(text)
  return findChecks(source, claims).map(({ verdict, formula, strength }) => `${strength} ${verdict} ${formula}`)
}

test('points announced and not all listed are a trivial difference', () => {
  expect(told('主要有四个方面:一是压力大。二是不平衡。三是任务重。')).toEqual([
    'trivial inconsistent count(一是,二是,三是) vs 4',
  ])
})

test('a list cut off early is not judged', () => {
  expect(told('主要有八个方面:一是压力大。二是不平衡。')).toEqual([])
})

test('points as announced agree', () => {
  expect(told('主要有三个方面:一是压力大。二是不平衡。三是任务重。')).toEqual([
    'trivial consistent count(一是,二是,三是) vs 3',
  ])
})

test('names before their number are counted, and only agreement is told', () => {
  expect(told('敲定东江、西江两大项目。')).toEqual(['trivial consistent 2 = 2'])
  expect(told('东江、西江、南江等两大项目。')).toEqual([])
})

test('numbered headings are counted too, and only agreement is told of them', () => {
  expect(told('主要做了以下两个方面的工作:\n一、抓项目\n具体如下。\n二、抓服务\n具体如下。')).toEqual([
    'trivial consistent count(一、,二、) vs 2',
  ])
  expect(told('主要做了以下三个方面的工作:\n一、抓项目\n具体如下。\n二、抓服务\n具体如下。')).toEqual([])
})
