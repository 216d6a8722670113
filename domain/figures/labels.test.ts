import { describe, expect, it } from 'vitest'
import { labelOf, nounAfter } from './labels.ts'

const label = (words: string) => {
  const { subject, indicator } = labelOf(words, () => 0)
  return [subject, indicator]
}

describe('the words before a figure, taken apart', () => {
  it('name nothing where they only lead up to it', () => {
    for (const words of ['', '同比', '其中', '已达到', '分别', ',较上年同期'])
      expect(label(words), words).toEqual([null, ''])
  })

  it('name who and what', () => {
    expect(label('全区共完成财政总收入')).toEqual(['全区', '财政总收入'])
    expect(label('我区信访局共办结')).toEqual(['我区信访局', '办结'])
    expect(label('其中,工业投资')).toEqual([null, '工业投资'])
    expect(label('恒安机械更换了')).toEqual(['恒安机械', '更换'])
    expect(label('二是引进项目')).toEqual([null, '引进项目'])
    expect(label('(二)新增城镇就业')).toEqual([null, '新增城镇就业'])
  })

  it('do not take how it was done for who did it', () => {
    expect(label('向上争取资金')).toEqual([null, '向上争取资金'])
    expect(label('依法查处案件')).toEqual([null, '依法查处案件'])
    expect(label('为企业解决用工')[0]).toBeNull()
  })

  it('keep words that merely end like a cue', () => {
    expect(label('合同签约')).toEqual([null, '合同签约'])
    expect(label('行政许可')).toEqual([null, '行政许可'])
    expect(label('累计')).toEqual([null, ''])
  })
})

describe('the words after a figure', () => {
  it('name nothing where a predicate or a mark follows', () => {
    for (const words of ['', ',同比', '正在办理', '。', '以上']) expect(nounAfter(words), words).toBe('')
  })

  it('name what is counted, up to what is said of it', () => {
    expect(nounAfter('信访案件正在办理')).toBe('信访案件')
    expect(nounAfter('的人才专项资金和')).toBe('人才专项资金')
    expect(nounAfter('规模以上工业企业实现利润')).toBe('规模以上工业企业')
    expect(nounAfter('《信访要情》,')).toBe('《信访要情》')
    expect(nounAfter('重点项目中,')).toBe('重点项目')
    expect(nounAfter('5亿元以上企业增幅')).toBe('5亿元以上企业')
  })
})
