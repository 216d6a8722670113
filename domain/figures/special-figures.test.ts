import { describe, expect, it } from 'vitest'
import { claimsTold } from './claims-told.ts'

describe('figures said in words', () => {
  it('are none where the words only sound like them', () => {
    for (const text of [
      '取得三成功经验,一成不变。',
      '百家争鸣,千家万户,百件老案。',
      '培育百亿企业,打造千亿产业。',
      '第一时间响应,第三产业发展。',
    ]) {
      expect(claimsTold(text), text).toEqual([])
    }
  })

  it('are shares: 百分之, 千分之, 几成, 几分之几', () => {
    expect(claimsTold('城镇化率达百分之六十二点五。')).toEqual(['城镇化率 62.5% actual rate'])
    expect(claimsTold('出生率为千分之八。')).toEqual(['出生率 8‰ actual rate'])
    expect(claimsTold('占全市的近三成半。')).toEqual(['占比 35% share 35% about rate'])
    expect(claimsTold('占全市的四分之一。')).toEqual(['占比 25% share 25% actual rate'])
  })

  it('are doublings', () => {
    expect(claimsTold('产值翻一番,出口额翻两番。')).toEqual([
      '产值 100% yoy 100% up actual rate',
      '出口额 300% yoy 300% up actual rate',
    ])
  })

  it('are magnitudes where 近, 余 or 突破 says so', () => {
    expect(claimsTold('培训近千人,走访企业百余家,产值突破百亿元,投入近亿元。')).toEqual([
      '培训 1000人 about count',
      '走访企业 100家 about count',
      '产值 100亿元 at_least observation',
      '投入 1亿元 about observation',
    ])
  })

  it('are ranks among others, from the front or the back', () => {
    expect(claimsTold('增速居全市首位,总量列全省倒数第二。')).toEqual([
      '增速(全市) 1位 rank 1位 actual ranking',
      '总量(全省倒数) 2位(倒数) rank 2位 down actual ranking',
    ])
  })

  it('are counts in Chinese numerals', () => {
    expect(claimsTold('新建学校三所,引进企业十二家,筹资三千二百万元。')).toEqual([
      '新建学校 3所 actual count',
      '引进企业 12家 actual count',
      '筹资 3200万元 actual observation',
    ])
  })
})
