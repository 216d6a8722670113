import { describe, expect, it } from 'vitest'
import { claimsTold } from './claims-told.ts'

const SILENT = [
  '根据《信访工作条例》第二十三条规定,自收到之日起15日内决定是否受理,60日内办结。',
  '一、二、三期工程同步推进,1号楼、2号楼已封顶,G15高速、S308省道贯穿全区。',
  '坚持“一个目标、两个抓手、三个突破”,开展“百日攻坚”行动,实施“1+3+N”工作机制。',
  '每月召开一次调度会,每季度开展2次督查,每周五下午3点集中研判。',
  '第一,加强领导;第二,落实责任;第三,强化考核。第一时间响应,第一责任人到岗。',
  '建成千亿级产业集群,培育百亿企业,打造万亩千亿大平台。',
  '联系电话:0536-8886688,邮编261061,时间:2023年5月6日8:30。',
  '国发〔2022〕12号文件、办字[2021]5号。',
  '他说,这是一件大事,一定要办好,三年来我们一直在努力,十分感谢大家。',
  '4个全覆盖、3个100%、“零距离”服务。',
  '2023年是全面贯彻党的二十大精神的开局之年,也是建区30周年。',
  '把握三个关键环节,抓好五项重点工作,做到两手抓、两手硬。',
  '有关部门要在5个工作日内答复,逾期不超过3天。',
  '规模以上工业企业主营业务收入2000万元及以上。',
  '12345热线、110联动、5G网络、4A级景区、PM2.5、AAA级。',
  '完成率排名前3位的单位为财政局、住建局、科技局。',
  '进一步压实“四级书记抓信访”责任。',
  '第十四届全国人大一次会议,党的十九届六中全会,十三届四次全会。',
  '一方面要抓好招商,另一方面要抓好服务,两者缺一不可。',
  '加快珠三角、长三角产业转移,打破城乡二元结构,抓好核心零部件配套。',
  '三次产业结构由5.1:67.2:27.7调整为4.7:65.9:29.4。',
  '与去年同期持平,实现零增长。',
  '千家万户受益,引进一批大项目,确保每一个企业都有一名包联干部。',
]

describe('what is printed like a figure and states none', () => {
  it.each(SILENT)('is passed over: %s', (text) => {
    expect(claimsTold(text)).toEqual([])
  })

  it('a threshold names a class, and the things of the class are counted', () => {
    expect(claimsTold('其中,5000万元以上项目21个,58家5亿元以上企业增幅高于全区平均水平。')).toEqual([
      '5000万元以上项目 21个 actual count',
      '5亿元以上企业 58家 actual count',
    ])
  })

  it('a class of firms that a policy is for is none, what it grants is', () => {
    expect(claimsTold('对年纳税额首次突破1000万元的企业,给予一次性奖励50万元。')).toEqual([
      '给予一次性奖励 50万元 actual observation',
    ])
  })

  it('a figure said again is not stated again', () => {
    expect(claimsTold('这2起老案、上述3个项目、该5家企业正在办理。')).toEqual([])
  })

  it('the number of a heading is no part of the figure after it', () => {
    expect(claimsTold('1.5个项目竣工。\n2、引进企业8家。')).toEqual([
      '项目 5个 actual count',
      '引进企业 8家 actual count',
    ])
  })
})
