import { Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import en from '../../contract/messages/en/documents.json' with { type: 'json' }
import zh from '../../contract/messages/zh-CN/documents.json' with { type: 'json' }
import { readDocument } from './read-document.ts'
import { READING_LIMITS } from './reading-limits.ts'
import { aDocx, paragraph, run } from './testing/a-docx.ts'
import { childPeakMegabytes } from './testing/children.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const ole = (content: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(content, 'utf16le')])
const codeOf = async (name: string, bytes: Uint8Array, mediaType?: string) => {
  const reading = await readDocument(mediaType === undefined ? { name, bytes } : { name, bytes, mediaType })
  return reading.ok ? `${reading.document.format}: ${reading.document.text}` : reading.refusal.code
}

describe('a file that is not read says why, by content first and by name second', () => {
  test.each([
    ['old Word', '报告.doc', ole('WordDocument'), 'document.legacy_word'],
    ['old Word under a new name', '报告.docx', ole('WordDocument'), 'document.legacy_word'],
    ['WPS', '报告.wps', ole('WpsDocument'), 'document.legacy_word'],
    ['rich text', '报告.txt', utf8('{\\rtf1 abc}'), 'document.legacy_word'],
    ['a .docx behind a password', '报告.docx', ole('EncryptedPackage'), 'document.encrypted'],
    ['an old workbook', '月报.xls', ole('Workbook'), 'document.unknown_format'],
    ['PDF', '报告.txt', utf8('%PDF-1.7 abc'), 'document.pdf'],
    ['PDF by name alone', '报告.pdf', utf8('abc'), 'document.pdf'],
    ['an empty zip', '报告.docx', utf8('PK\x05\x06'), 'document.damaged'],
    ['a .docx that is no zip', '报告.docx', utf8('abc'), 'document.damaged'],
    ['a picture', '照片.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'document.unknown_format'],
    ['a picture called text', '照片.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'document.encoding'],
    ['nothing', '空.txt', new Uint8Array(), 'document.empty'],
    ['nothing but space', '空.txt', utf8(' \n\t'), 'document.empty'],
    ['a page without words', '空.html', utf8('<p>&nbsp;</p>'), 'document.empty'],
    ['a .docx without words', '空.docx', aDocx(paragraph()), 'document.empty'],
  ])('%s', async (_what, name, bytes, code) => {
    expect(await codeOf(name, bytes)).toBe(code)
  })

  test('a file over the limit names the limit', async () => {
    const limits = { ...READING_LIMITS, bytes: 2_500_000, characters: 3 }
    expect(await readDocument({ name: '大.txt', bytes: new Uint8Array(2_500_001) }, limits)).toEqual({
      ok: false,
      refusal: { kind: 'invalid', code: 'document.too_large', values: { limitMegabytes: 2.5 } },
    })
    expect(await readDocument({ name: '长.txt', bytes: utf8('四个汉字') }, limits)).toEqual({
      ok: false,
      refusal: { kind: 'invalid', code: 'document.too_long', values: { limit: 3 } },
    })
  })

  test('every code has its text in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh))
    expect(Object.keys(zh)).toContain('document.legacy_word')
    const placeholders = (text: string) => text.match(/\{\{\w+\}\}/g)
    expect(Object.values(en).map(placeholders)).toEqual(Object.values(zh).map(placeholders))
  })
})

describe('a file that is read', () => {
  test('is text as it is, whatever its encoding', async () => {
    const text = '一、总体情况\r\n<html>增长5%。\n'
    expect(await readDocument({ name: '报告.txt', bytes: utf8(text) })).toEqual({
      ok: true,
      document: { text, format: 'txt', encoding: 'utf-8', name: '报告.txt' },
    })
    expect(await readDocument({ name: '报告.txt', bytes: iconv.encode(text, 'gb18030') })).toEqual({
      ok: true,
      document: { text, format: 'txt', encoding: 'gb18030', name: '报告.txt' },
    })
  })

  test('is text without an extension, and a page when its media type says so', async () => {
    expect(await codeOf('报告', utf8('<b>甲</b>'))).toBe('txt: <b>甲</b>')
    expect(await codeOf('报告', utf8('<b>甲</b>'), 'text/html; charset=utf-8')).toBe('html: 甲')
  })

  test('is a page when it looks like one, even under the name that old systems give it', async () => {
    expect(await codeOf('导出.doc', utf8('\ufeff<!DOCTYPE html><p>甲'))).toBe('html: 甲')
    expect(await codeOf('页.txt', utf8('<html>甲'))).toBe('txt: <html>甲')
  })

  test('is a .docx as Word and its kin write them, under any name', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
    const file = new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('页眉')] }) },
          footers: { default: new Footer({ children: [new Paragraph('页脚')] }) },
          children: [
            new Paragraph({ children: [new TextRun('全区完成投资'), new TextRun({ text: '12.5', bold: true })] }),
            new Table({ rows: [new TableRow({ children: [cell('指标'), cell('本月')] })] }),
            new Paragraph('完'),
          ],
        },
      ],
    })
    const bytes = await Packer.toBuffer(file)
    expect(await codeOf('报告.bin', bytes)).toBe('docx: 全区完成投资12.5\n指标\t本月\n完')
  })

  test('waits its turn when many come at once, and none is mixed up', async () => {
    let most = 0
    const watch = setInterval(() => {
      most = Math.max(most, childPeakMegabytes().length)
    }, 5)
    const texts = Array.from({ length: 6 }, (_, n) => `第${n}份`)
    const codes = await Promise.all(texts.map((text) => codeOf('a.docx', aDocx(paragraph(run(text))))))
    clearInterval(watch)
    expect(codes).toEqual(texts.map((text) => `docx: ${text}`))
    expect(most).toBeLessThanOrEqual(2)
  })
})
