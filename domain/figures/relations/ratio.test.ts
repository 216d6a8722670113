import { expect, test } from 'vitest'
import { saidOf, wrongIn } from './marked-text.ts'

test('work done over work received must give the printed rate', () => {
  expect(wrongIn('受理信访[120件],办结[118件],办结率[99.3%:completion]。')).toEqual(['done_rate 118/120 vs 99.3%'])
  expect(wrongIn('受理信访[120件],办结[118件],办结率[98.3%:completion]。')).toEqual([])
})

test('all done is a hundred per cent', () => {
  expect(wrongIn('其余[12起]全部办结,办结率[98%:completion]。')).toEqual(['done_rate 12/12 vs 98%'])
})

test('a rate whose whole is not clear is left alone', () => {
  expect(wrongIn('受理来信[50件],接访[30件],交办[20件],办结[48件],办结率[97%:completion]。')).toEqual([])
  expect(wrongIn('办结[48件],群众满意率[97%]。')).toEqual([])
})

test('a share of the whole that 其中 opened is computed', () => {
  expect(wrongIn('引进项目[40个],其中外资[15个],占[38.5%:share]。')).toEqual(['share_of_whole 15/40 vs 38.5%'])
  expect(wrongIn('引进项目[40个],其中外资[15个],占总数的[37.5%:share]。')).toEqual([])
})

test('a share of something else is not a share of this whole', () => {
  expect(wrongIn('新增高企[43家],其中国家高企[14家],高新技术产业产值占比达[30.97%:share]。')).toEqual([])
  expect(wrongIn('财政总收入[50亿元],占全市总收入的[40%:share]。')).toEqual([])
})

test('actual over target must give the printed completion', () => {
  expect(wrongIn('全年招商目标[60亿元:target],上半年完成[27.9亿元],完成年度目标的[56.5%:completion]。')).toEqual([
    'target_met 27.9/60 vs 56.5%',
  ])
  expect(wrongIn('全年招商目标[60亿元:target],上半年完成[27.9亿元],完成年度目标的[46.5%:completion]。')).toEqual([])
})

test('a half-years figure is shown as a share of the years target, and cannot be wrong', () => {
  const marked =
    '上半年社会消费品零售总额完成[46.4亿元:@上半年]。\n年内社会消费品零售总额完成[96.7亿元:target,@年内]以上。'
  expect(saidOf(marked)).toEqual(['target_computed.agrees 46.4/96.7 = 48%'])
})

test('last years figure is no progress towards this years target', () => {
  expect(saidOf('新增国家高企[14家:@2013]。\n新增国家高企[30家:target,@2014]。')).toEqual([])
})

test('a structure in hundredths makes a hundred', () => {
  expect(wrongIn('三次产业结构调整为5.2:44.3:52.5。')).toEqual(['structure 5.2+44.3+52.5 vs 100'])
  expect(wrongIn('三次产业结构调整为5.2:44.3:50.5。')).toEqual([])
  expect(wrongIn('男女比例为1.2:1。')).toEqual([])
})

test('a target told inside its own completion rate is what was aimed at', () => {
  expect(wrongIn('新开工项目[78个],完成年度目标任务[132个]的[69.09%]。')).toEqual(['target_met 78/132 vs 69.09%'])
  expect(wrongIn('新开工项目[78个],完成年度目标任务[132个]的[59.09%],增长[+16.42%]。')).toEqual([])
})

test('a part of the plans projects is not the whole plan', () => {
  const marked =
    '年度计划投资[853.8亿元:target]。完成投资[622.2亿元],占年度投资计划的[73%:completion]。其中续建项目完成投资[454.31亿元],占年度计划的[75%:completion]。'
  expect(wrongIn(marked)).toEqual([])
})

test('the share of several listed figures together is not the share of the last', () => {
  expect(wrongIn('受理工单[506件],其中交通类[172件]、城建类[80件]、民政类[50件],占总量的[59.68%:share]。')).toEqual([])
})

test('a share of a named indicator looks for that name, in another paragraph too', () => {
  expect(
    wrongIn('完成固定资产投资总额[200471万元]。\n工业投资[11591万元],占固定资产投资总额的[15.8%:share]。'),
  ).toEqual(['share_of_whole 11591/200471 vs 15.8%'])
  expect(
    wrongIn('完成固定资产投资总额[200471万元]。\n工业投资[11591万元],占全市固定资产投资总额的[1.8%:share]。'),
  ).toEqual([])
})

test('a rate in a sentence of its own speaks of the one before, a rate of something else does not', () => {
  expect(wrongIn('受理来电[50755件],办结[50405件]。办结率为[89.3%:completion]。')).toEqual([
    'done_rate 50405/50755 vs 89.3%',
  ])
  expect(wrongIn('排查隐患[182项],已整改[72项]。其中,煤矿隐患整改率为[48.48%:completion]。')).toEqual([])
  expect(wrongIn('达到进度的项目有[188个]。已竣工项目共[50个],竣工率为[40.7%:completion]。')).toEqual([])
})

test('a rate of work done early, or in time, has a numerator of its own', () => {
  expect(wrongIn('受理许可[3600件],办结[3598件],提前办结率[92%:completion]。')).toEqual([])
  expect(wrongIn('受理许可[3600件],办结[3598件],按时办结率[98%:completion]。')).toEqual([])
  expect(wrongIn('受理许可[3600件],按时办结[3598件],按时办结率[98%:completion]。')).toEqual([
    'done_rate 3598/3600 vs 98%',
  ])
})

test('both structures of a sentence are added up', () => {
  expect(wrongIn('三次产业结构由3.2:58.6:38.2调整为2.8:57.1:44.1。')).toEqual(['structure 2.8+57.1+44.1 vs 100'])
})

test('a total that its parts miss is said once, not with every share of it', () => {
  const marked = '受理诉求[200件],其中咨询类[60件],占[60%:share];求助类[30件],占[30%:share];其它[10件],占[10%:share]。'
  expect(wrongIn(marked)).toEqual(['parts_sum 60+30+10 vs 200'])
})
