import { describe, expect, test } from 'vitest'
import { docxText } from '../documents/docx-text.ts'
import { READING_LIMITS } from '../documents/reading-limits.ts'
import { indicatorReportDocx } from './indicator-docx.ts'
import { readTraces } from './read-traces.ts'
import { aReport, GENERATED_AT } from './testing/a-report.ts'
import { isOfficeHere, printedPages, throughOffice } from './testing/office.ts'
import { editBody } from './testing/package-xml.ts'

const PATIENCE = { timeout: 120_000 }
const officeIsHere = await isOfficeHere()
const CHARACTERS = '春江潮水连海平海上明月共潮生滟滟随波千万里何处春江无月明'

if (!officeIsHere) {
  test('LibreOffice, poppler or a Chinese font is missing on this machine: no page was counted and no document saved again', () => {
    expect(officeIsHere).toBe(false)
  })
} else {
  describe('saved again by LibreOffice', () => {
    test('every figure is found as it was printed, at its place', PATIENCE, async () => {
      const again = await throughOffice(await aReport(), 'docx')
      const traces = await readTraces(again)
      const text = [...(await docxText(again, 'r.docx', READING_LIMITS))]
      expect(traces).toHaveLength(8)
      for (const { printedThen, printedNow, offset, sealBroken } of traces) {
        expect(printedNow).toBe(printedThen)
        expect(text.slice(offset, offset + [...printedThen].length).join('')).toBe(printedThen)
        expect(sealBroken).toBe(false)
      }
    })

    test('a figure typed over before is the only one that differs', PATIENCE, async () => {
      const edited = editBody(await aReport(), (xml) => xml.replace('>289.20亿元<', '>298.20亿元<'))
      const traces = await readTraces(await throughOffice(edited, 'docx'))
      const changed = traces.filter(({ printedNow, printedThen }) => printedNow !== printedThen)
      expect(changed.map(({ frozen, printedNow }) => [frozen, printedNow])).toEqual([['289.2', '298.20亿元']])
    })
  })

  test(
    'a full page holds 22 lines of 28 characters, its number right on odd and left on even pages',
    PATIENCE,
    async () => {
      const preview = {
        title: '青岚开发区工作情况',
        dateLine: '（2026年7月5日）',
        sections: [{ heading: '一、页面', paragraphs: [[{ text: CHARACTERS.repeat(80) }]] }],
      }
      const docx = await indicatorReportDocx(preview, [], GENERATED_AT)
      const pages = await printedPages(await throughOffice(docx, 'pdf'))
      const bodies = pages.map((lines) => lines.filter(({ text }) => !/^—\d+—$/.test(text)))
      const numbers = pages.map((lines) => lines.filter(({ text }) => /^—\d+—$/.test(text)))
      expect(pages.length).toBeGreaterThan(3)
      for (const body of bodies.slice(1, -1)) {
        expect(body).toHaveLength(22)
        for (const { text } of body) expect([...text]).toHaveLength(28)
      }
      expect(bodies[0]?.at(-1)?.text).toHaveLength(28)
      const middle = 595 / 2
      for (const [index, [number]] of numbers.entries()) {
        expect(number?.text).toBe(`—${index + 1}—`)
        if (index % 2 === 0) expect(number?.left).toBeGreaterThan(middle)
        else expect(number?.right).toBeLessThan(middle)
      }
    },
  )
}
