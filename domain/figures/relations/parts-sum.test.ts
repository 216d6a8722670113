import { expect, test } from 'vitest'
import { saidOf, wrongIn } from './marked-text.ts'

test('two complementary parts that miss their total are an error', () => {
  expect(wrongIn('全年引进项目[40个],其中外资项目[15个],内资项目[24个]。')).toEqual(['parts_sum 15+24 vs 40'])
})

test('a rest that does not fill the total is an error', () => {
  expect(wrongIn('收到交办案件[30起],其中[4件]为积案,其余[25起]已办结。')).toEqual(['parts_sum 4+25 vs 30'])
})

test('exports and imports that miss the foreign trade are an error, with or without 其中', () => {
  expect(wrongIn('外贸进出口总额[120亿元],其中出口[80亿元],进口[30亿元]。')).toEqual(['parts_sum 80+30 vs 120'])
  expect(wrongIn('外贸进出口总额[120亿元],出口[80亿元],进口[30亿元]。')).toEqual(['parts_sum 80+30 vs 120'])
})

test('levels of petitioning that end with the own level cover the total', () => {
  expect(wrongIn('来访[500人次],其中进京[2人次],到市[98人次],本级接待[410人次]。')).toEqual([
    'parts_sum 2+98+410 vs 500',
  ])
})

test('a partition with an optional part counts it', () => {
  expect(wrongIn('实施项目[60个],其中新建[20个]、续建[30个]、技改[10个]。')).toEqual([])
  expect(saidOf('实施项目[60个],其中新建[20个]、续建[30个]、技改[10个]。')).toContain('parts_sum.agrees 20+30+10 vs 60')
})

test('another dimension beside a partition is not a third part', () => {
  expect(wrongIn('接访[60批],其中初访[40批],重复访[20批],集体访[9批]。')).toEqual([])
})

test('a subset is no partition, however far from the total', () => {
  expect(wrongIn('全区企业[1000家],其中工业企业[600家],商贸企业[90家]。')).toEqual([])
  expect(wrongIn('固定资产投资[100亿元],其中工业投资[40亿元],服务业投资[50亿元]。')).toEqual([])
})

test('averages are not added up', () => {
  expect(wrongIn('居民人均可支配收入[30000元],其中城镇居民[35000元],农村居民[20000元]。')).toEqual([])
})

test('figures of two units are not added up', () => {
  expect(wrongIn('接待群众[20批],其中初访[15批],重复访[70人次]。')).toEqual([])
})

test('a total of about so many is not held to the last one', () => {
  expect(wrongIn('引进项目[40多个],其中外资项目[15个],内资项目[28个]。')).toEqual([])
})

test('money that adds up but for its last digit is within rounding', () => {
  expect(saidOf('完成产业投资[192.3亿元],其中工业投资[117.5亿元],服务业投资[74.7亿元]。')).toContain(
    'parts_sum.rounds 117.5+74.7 vs 192.3',
  )
})

test('parts that happen to add up are told as parts, whatever their names', () => {
  expect(saidOf('培训[300人],其中机关[120人],企业[180人]。')).toContain('parts_sum.agrees 120+180 vs 300')
})

test('the plan of a total is not broken into what was done', () => {
  expect(wrongIn('计划引进项目[40个:target],其中外资项目[15个],内资项目[20个]。')).toEqual([])
})

test('separate documents in one file are never added up', () => {
  const marked = '工作总结 篇1\n引进项目[40个]。\n工作总结 篇2\n其中外资项目[50个],内资项目[10个]。'
  expect(wrongIn(marked)).toEqual([])
})

test('parts in brackets belong to the figure before the bracket, and the list goes on after it', () => {
  const marked = '项目[72个],其中竣工[3个];在建[28个](包括续建项目[14个],新开工项目[13个]);前期[41个]。'
  expect(wrongIn(marked)).toEqual(['parts_sum 14+13 vs 28'])
})

test('two partitions of one whole are both added up', () => {
  const marked = '户籍人口[1000人],其中城镇人口[400人],乡村人口[600人];男性人口[520人],女性人口[490人]。'
  expect(wrongIn(marked)).toEqual(['parts_sum 520+490 vs 1000'])
})

test('the money told beside each part of a partition is a partition too', () => {
  const marked = '合同[100个],到位资金[8.3亿元],其中工业项目[40个],到位资金[6.1亿元];其它项目[60个],到位资金[1.1亿元]。'
  expect(wrongIn(marked)).toEqual(['parts_sum 6.1+1.1 vs 8.3'])
})

test('three industries told over several sentences make the gross product', () => {
  const marked =
    '生产总值[100亿元]。其中第一产业增加值[10亿元];第二产业增加值[60亿元],其中工业增加值[50亿元]。第三产业增加值[35亿元]。'
  expect(wrongIn(marked)).toEqual(['parts_sum 10+60+35 vs 100'])
})

test('last years figure and a target are no wholes', () => {
  expect(wrongIn('受理[499件],较去年同期[100件],其中来信[256件]。')).toEqual([])
  expect(wrongIn('到位资金[120亿元],完成任务数[50亿元]的[240%]。其中省外资金[60亿元]。')).toEqual([])
})

test('a number of the same unit that is no claim leaves the list open', () => {
  expect(wrongIn('引进项目[40个],其中外资项目[15个],另有9个在谈,内资项目[20个]。')).toEqual([])
})

test('a third name that completes the sum belongs to the partition', () => {
  expect(wrongIn('引进项目[40个],其中外资项目[15个],内资项目[20个],港澳台项目[5个]。')).toEqual([])
})

test('residents are not registered people and migrants together', () => {
  expect(wrongIn('常住人口[25.3万人],户籍人口[18.6万人],流动人口[9.8万人]。')).toEqual([])
})

test('a list told with commas ends at the semicolon, one told with semicolons goes on', () => {
  expect(
    wrongIn('固定电话用户[1081.6万户],其中城市电话用户[805.5万户],农村电话用户[276.1万户];移动电话用户[1266.6万户]。'),
  ).toEqual([])
  expect(saidOf('货物周转量[100亿吨公里],其中铁路[60亿吨公里];公路[30亿吨公里];水运[10亿吨公里]。')).toContain(
    'parts_sum.agrees 60+30+10 vs 100',
  )
})
