import { expect, test } from 'vitest'
import { saidOf, wrongIn } from './marked-text.ts'

test('what 其中 names cannot be more than the whole', () => {
  expect(wrongIn('引进人才[20名],其中领军人才[201名]。')).toEqual(['part_of_whole 201 <= 20'])
})

test('local revenue cannot be more than total revenue of the same sentence', () => {
  expect(wrongIn('完成财政总收入[50亿元],地方财政收入[54亿元]。')).toEqual(['part_of_whole 54 <= 50'])
})

test('last year too, by the growth rates, the part was within the whole', () => {
  expect(wrongIn('固定资产投资[65.6亿元],增长[+368.6%],其中工业投资[56亿元],增长[+47.3%]。')).toEqual([
    'base_of_part 56/(1+47.3%) <= 65.6/(1+368.6%)',
  ])
})

test('what a park has is within what the zone has', () => {
  expect(wrongIn('实现工业总产值[19.2亿元]。\n园内工业总产值[25.1亿元]。')).toEqual(['part_of_whole 25.1 <= 19.2'])
})

test('more capital arrived than was contracted is said, softly, where both are named together', () => {
  expect(wrongIn('签约内资[11亿元],实进内资[15亿元]。')).toEqual(['part_of_whole 15 <= 11'])
  expect(wrongIn('签约内资[11亿元]。引进项目[3个]。实进内资[15亿元]。')).toEqual([])
})

test('counties without capital are not capital', () => {
  expect(wrongIn('合同外资有[5个]县为零,实际外资有[7个]县为零。')).toEqual([])
})

test('a sentence that goes on to other work has left 其中 behind', () => {
  expect(wrongIn('受理来信[20件],其中重信[3件],办理提案[42件]。')).toEqual([])
})

test('households beside people, and plans beside results, are not compared', () => {
  expect(wrongIn('搬迁[30户],其中老人[90人]。')).toEqual([])
  expect(wrongIn('引进项目[30个],其中计划开工[40个:target]。')).toEqual([])
})

test('a half-year of the part is not held against another period of the whole in another sentence', () => {
  expect(wrongIn('一季度财政总收入[20亿元:@一季度]。上半年地方财政收入[24亿元:@上半年]。')).toEqual([])
})

test('growth of value added is real and implies no base', () => {
  expect(wrongIn('生产总值[100亿元],增长[+50%],其中工业增加值[80亿元],增长[+2%]。')).toEqual([])
})

test('growth on a comparable scope implies no base', () => {
  expect(wrongIn('税收收入[80亿元],增长[+50%],其中增值税[70亿元],同口径增长[+2%]。')).toEqual([])
})

test('a whole of more than so many has no upper end', () => {
  expect(wrongIn('服务企业[100多家],其中上市企业[120家]。')).toEqual([])
  expect(wrongIn('服务企业超过[100家:at_least],其中上市企业[120家]。')).toEqual([])
})

test('a part within its whole is told', () => {
  expect(saidOf('新增高企[43家],其中国家高企[14家]。')).toEqual(['part_of_whole.agrees 14 <= 43'])
})

test('figures of two scopes are no part of each other', () => {
  expect(wrongIn('全区生产总值[50亿元],全市规模以上工业增加值[97亿元]。')).toEqual([])
})

test('figures of two periods in one sentence are no part of each other', () => {
  expect(wrongIn('一季度生产总值[30亿元:@一季度],1-5月规模以上工业增加值[35亿元:@1-5月]。')).toEqual([])
})

test('of two figures side by side, 其中 may open either', () => {
  expect(wrongIn('受理[120件],办结[100件],其中市级交办[110件]。')).toEqual([])
  expect(wrongIn('受理[120件],办结[100件],其中市级交办[130件]。')).toEqual(['part_of_whole 130 <= 100'])
})

test('what stands in brackets is not the whole of the next sentence', () => {
  expect(wrongIn('技能培训[900人](其中自主创业[155人])。其中,农民培训[317人]。')).toEqual([])
})

test('a later figure too large for the whole has left the list, unless the list classifies the whole', () => {
  expect(wrongIn('新增企业[20家],其中工业企业[12家],高新技术企业[35家]。')).toEqual([])
  expect(wrongIn('接访[60批],其中初访[40批],重复访[20批],集体访[90批]。')).toEqual(['part_of_whole 90 <= 60'])
})
