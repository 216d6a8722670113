import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { Refused } from '../../domain/refusal.ts'
import { decodeText } from './text-encoding.ts'

const codeOf = (bytes: Uint8Array) => {
  try {
    return decodeText(bytes).text
  } catch (error) {
    return error instanceof Refused ? error.refusal.code : error
  }
}
const chinese = '今年以来，全区完成地区生产总值一百二十亿元，同比增长百分之六点五。'

describe('bytes that are no text are refused', () => {
  test('binary, which NUL tells', () => {
    expect(codeOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13))).toBe('document.encoding')
    expect(codeOf(new TextEncoder().encode('a\0b'))).toBe('document.encoding')
  })

  test('GB18030 that is cut within a character', () => {
    expect(codeOf(iconv.encode(chinese, 'gb18030').subarray(0, 41))).toBe('document.encoding')
  })

  test('UTF-8 with a bad spot, rather than read as something else', () => {
    const bytes = new TextEncoder().encode(chinese.repeat(3))
    for (const cut of [1, 2]) expect(codeOf(bytes.subarray(0, bytes.length - cut))).toBe('document.encoding')
    for (let at = 0; at < bytes.length; at += 5) {
      const damaged = Uint8Array.from(bytes)
      damaged[at] = 0xff
      expect(codeOf(damaged)).toBe('document.encoding')
    }
  })

  test('UTF-16 with half a pair or half a unit', () => {
    expect(codeOf(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00))).toBe('document.encoding')
    expect(codeOf(Uint8Array.of(0xfe, 0xff, 0x4e, 0x2d, 0x4e))).toBe('document.encoding')
  })
})

describe('text is read as it is', () => {
  test('UTF-8 comes out exactly as it went in, line ends and all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'))
        expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8' })
      }),
    )
    expect(decodeText(new TextEncoder().encode('甲\r\n乙\r丙\n')).text).toBe('甲\r\n乙\r丙\n')
  })

  test('only a mark at the very start is dropped', () => {
    expect(decodeText(new TextEncoder().encode('\ufeff甲\ufeff')).text).toBe('甲\ufeff')
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x2d, 0x4e))).toEqual({ text: '中', encoding: null })
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0x4e, 0x2d))).toEqual({ text: '中', encoding: null })
  })

  test('GB18030 comes out whole, characters of four bytes included', () => {
    for (const text of [chinese, '龦𠀀€', '甲\r\n乙']) {
      expect(decodeText(iconv.encode(text, 'gb18030'))).toEqual({ text, encoding: 'gb18030' })
    }
  })
})
