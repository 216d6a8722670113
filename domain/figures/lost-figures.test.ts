import { describe, expect, it } from 'vitest'
import { claimsTold } from './claims-told.ts'

describe('figures that were lost', () => {
  it('are not seen where no number ever stood', () => {
    for (const text of [
      '培育亿元企业,打造亿元楼宇。',
      '单位:万元',
      '完成率(%)',
      '有个别企业反映,个体户、个人也来访。',
      '提高几个百分点',
      '万元GDP能耗',
    ]) {
      expect(claimsTold(text), text).toEqual([])
    }
  })

  it('leave their unit: a rate, an amount, points, a count', () => {
    expect(claimsTold('出口增长%,仅为%。')).toEqual(['出口 ?% yoy ?% up actual rate', '出口 ?% yoy ?% up actual rate'])
    expect(claimsTold('实际利用外资确保万美元,力争万美元。')).toEqual([
      '实际利用外资 ?万美元 target target',
      '实际利用外资 ?万美元 target target',
    ])
    expect(claimsTold('低于年平均进度个百分点。')).toEqual([
      '低于年平均进度 ?百分点 change_pp ?百分点 down actual rate',
    ])
    expect(claimsTold('前8个月有个县出口不足5万美元,个县同比下降。')[0]).toContain('?个')
  })

  it('may have been masked', () => {
    expect(claimsTold('争取资金20xx万元,引进项目XX个。')).toEqual([
      '争取资金 ?万元 actual observation',
      '引进项目 ?个 actual count',
    ])
  })
})
