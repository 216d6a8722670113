import { expect, test } from 'vitest'
import { saidOf, wrongIn } from './marked-text.ts'

test('what is new cannot be more than what has come together', () => {
  expect(wrongIn('全年建成平台[57.5万方],累计已达[54.7万方]。')).toEqual(['cumulative 57.5万方 <= 54.7万方'])
  expect(wrongIn('本月新增企业[20家],累计注销[15家]。')).toEqual([])
  expect(wrongIn('本月实现利润[20万元],累计实现利润[15万元]。')).toEqual([])
})

test('a rank is within the number ranked', () => {
  expect(wrongIn('在全省[21个]统计单位中排名[第26位]。')).toEqual(['rank_of 26 <= 21'])
  expect(saidOf('在全省[21个]统计单位中排名[第16位]。')).toContain('rank_of.agrees 16 <= 21')
})

test('a fall has the larger rank and a rise the smaller', () => {
  expect(wrongIn('由去年的[第7位]退至[第6位]。')).toEqual(['rank_move 6 > 7'])
  expect(wrongIn('由去年的[第7位]跃升至[第9位]。')).toEqual(['rank_move 9 < 7'])
  expect(wrongIn('由去年的[第7位]前移到[第5位]。')).toEqual([])
})

test('what is striven for is not below what is assured', () => {
  expect(wrongIn('实际利用外资确保[3750万美元:target],力争[3500万美元:target]。')).toEqual(['striven 3500 >= 3750'])
  expect(wrongIn('确保工业投资[20亿元:target],力争服务业投资[10亿元:target]。')).toEqual([])
  expect(wrongIn('能耗增长确保控制在[5%:target],力争控制在[4%:target]。')).toEqual([])
})

test('completion of one plan does not go back', () => {
  const marked = (june: number) =>
    `截至6月底,[100个]重点项目完成年度计划的[${june}%:completion,@6月底]。三季度末,[100个]重点项目必须完成年度计划投资的[90%:completion,target]以上。`
  expect(wrongIn(marked(96))).toEqual(['later_completion 96% <= 90%'])
  expect(wrongIn(marked(76))).toEqual([])
})

test('completion of another plan is another matter', () => {
  expect(wrongIn('重点项目完成年度计划的[96%:completion]。民生项目年底完成计划的[90%:completion,target]。')).toEqual([])
})

test('money invested in the same projects is within what was contracted', () => {
  expect(wrongIn('引进项目[38个],签约资金[287亿元],完成投资[367亿元]。')).toEqual(['invested 367亿元 <= 287亿元'])
  expect(wrongIn('签约资金[287亿元]。全区完成投资[367亿元]。')).toEqual([])
})

test('spending beyond its budget is said, softly', () => {
  expect(wrongIn('预算[10万元]的困难救助资金。全年救助[5件],金额[12万元]。')).toContain('spent 12万元 <= 10万元')
  expect(wrongIn('预算[10万元]的困难救助资金。全年购置设备,金额[12万元]。')).toEqual([])
})

test('a batch has at least one person', () => {
  expect(wrongIn('接待来访[9批][7人次]。')).toEqual(['batches 9批 <= 7人次'])
})

test('two sets that share members are not added up twice', () => {
  const marked = (both: number) =>
    `[14个]县中,合同外资有[5个]县为零,实际外资有[7个]县为零,更有[${both}个]县两项都为零。`
  expect(wrongIn(marked(6))).toEqual(['overlapping 5+7-6 = 6 <= 14'])
  expect(wrongIn(marked(2))).toEqual([])
})

test('a plan, or what a thing costs in all, is not what is new', () => {
  expect(wrongIn('年度计划投资[307亿元],1-8月累计完成投资[210亿元]。')).toEqual([])
  expect(wrongIn('今年实施项目总投资[307亿元],累计完成投资[210亿元]。')).toEqual([])
})
