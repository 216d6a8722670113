import { describe, expect, it } from 'vitest'
import { checkText } from './check-text.ts'

describe('a checked text', () => {
  it('of nothing claims nothing', () => {
    expect(checkText('', (char) => char, 'empty')).toEqual({
      document: 'empty',
      characters: 0,
      text: '',
      claims: [],
      checks: [],
    })
  })

  it('counts code points and keeps the places of the plain form to itself', () => {
    const checked = checkText('𠮷区引进项目５个。', (char) => char, '002')
    expect(checked.characters).toBe(9)
    expect(checked.claims).toHaveLength(1)
    expect(checked.claims[0]).toMatchObject({ id: 'c1', value: 5, unit: '个', quote: expect.stringContaining('５个') })
    expect(Object.keys(checked.claims[0] ?? {})).not.toContain('numberStart')
  })
})
