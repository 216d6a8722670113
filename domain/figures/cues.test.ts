import { describe, expect, it } from 'vitest'
import { directionOfPoints, growthBefore, nameSays, saysCompletion, saysRank, saysShare } from './cues.ts'

describe('the words before a figure', () => {
  it('say no growth where a level is reached, or something new is there', () => {
    for (const left of ['提高到', '增长至', '下降为', '新增', '工业增加值', '投资', '涨停板'])
      expect(growthBefore(left), left).toBeNull()
  })

  it('say growth, which way, and whether against last year or last month', () => {
    expect(growthBefore('同比增长约')).toMatchObject({ direction: 'up', isCompared: true, isMonthOnMonth: false })
    expect(growthBefore('环比下降了')).toMatchObject({ direction: 'down', isMonthOnMonth: true })
    expect(growthBefore('增速达到')).toMatchObject({ direction: 'up' })
    expect(growthBefore('降幅为')).toMatchObject({ direction: 'down' })
    expect(growthBefore('同比多')).toMatchObject({ direction: 'up' })
    expect(growthBefore('比上年同期减少')).toMatchObject({ direction: 'down', isCompared: true })
  })

  it('say which way points go: the nearest word, but a narrowing fall goes up', () => {
    expect(directionOfPoints('波动')).toBeNull()
    expect(directionOfPoints('增速比上月回落')).toBe('down')
    expect(directionOfPoints('低于全市平均水平')).toBe('down')
    expect(directionOfPoints('高于全省')).toBe('up')
    expect(directionOfPoints('降幅收窄')).toBe('up')
    expect(directionOfPoints('降幅比上月扩大')).toBe('down')
  })

  it('say completion of a plan, and a share of anything else', () => {
    expect(saysCompletion('占全市总收入的')).toBe(false)
    expect(saysCompletion('满意率达')).toBe(false)
    for (const left of [
      '占年度计划的',
      '完成全年任务的',
      '为目标的',
      '办结率',
      '按期整改率达到',
      '完成投资占年度计划的比例为',
    ]) {
      expect(saysCompletion(left), left).toBe(true)
    }
    expect(saysShare('占地')).toBe(false)
    for (const left of ['占全市总收入的', '占比达', '比重提高到', '亏损面为']) expect(saysShare(left), left).toBe(true)
  })

  it('say a rank where something is placed among others', () => {
    expect(saysRank('')).toBe(false)
    expect(saysRank('对于')).toBe(false)
    for (const left of ['增速居全市', '总量全市排名', '跃居', '退至', '在开发区中位列'])
      expect(saysRank(left), left).toBe(true)
  })

  it('name rates of work done, shares, and others that are neither', () => {
    expect(['办结率', '任务完成率', '占比', '亏损面', '满意率', '城镇化率'].map(nameSays)).toEqual([
      'completion',
      'completion',
      'share',
      'share',
      null,
      null,
    ])
  })
})
