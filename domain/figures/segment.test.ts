import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segment } from './segment.ts'

const cut = (text: string) => segment(text).map(({ start, end }) => text.slice(start, end))

describe('clauses', () => {
  it('are not cut inside a number or a time', () => {
    expect(cut('投资1,286万元,增长3%')).toEqual(['投资1,286万元,', '增长3%'])
    expect(cut('8:30开会')).toEqual(['8:30开会'])
  })

  it('end at commas, sentences at full stops, paragraphs at line ends', () => {
    const clauses = segment('甲,乙;丙。丁\n戊')
    expect(clauses.map(({ paragraph, sentence, clause }) => [paragraph, sentence, clause])).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [0, 0, 2],
      [0, 1, 3],
      [1, 2, 4],
    ])
  })

  it('know the separate documents of one file by their headings', () => {
    expect(segment('工作总结(通用3篇)\n工作总结 篇1\n甲。\n工作总结 篇2\n乙。').map(({ part }) => part)).toEqual([
      0, 1, 1, 2, 2,
    ])
  })

  it('leave out line ends and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'甲乙1,。;:!\n'), maxLength: 60 }), (text) => {
        expect(cut(text).join('')).toBe(text.replaceAll('\n', ''))
      }),
    )
  })
})
