import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxText } from '../documents/docx-text.ts'
import { READING_LIMITS } from '../documents/reading-limits.ts'
import { findTraces } from './find-traces.ts'
import { aReport, aSourcedFact, SOME_FACTS, UNIT_ID } from './testing/a-report.ts'
import { editBody, withPart } from './testing/package-xml.ts'

const FROZEN = 'customXml/item1.xml'
const ALL = 8
const withoutControls = (xml: string) => xml.replace(/<w:sdt>.*?<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/g, '$1')
const withoutBookmarks = (xml: string) => xml.replace(/<w:bookmark(Start|End)[^>]*>/g, '')

/** What stands at each trace's offset in the text that the check itself reads. */
async function atOffsets(docx: Uint8Array): Promise<string[]> {
  const text = [...(await docxText(docx, 'r.docx', READING_LIMITS))]
  const traces = await findTraces(docx)
  return traces.map(({ offset, quote }) => text.slice(offset, offset + [...quote].length).join(''))
}

describe('files that are none of ours, or no longer whole', () => {
  test('a text file, a foreign document and a workbook have no traces', async () => {
    expect(await findTraces(strToU8('地区生产总值增长7.2%'))).toEqual([])
    expect(await findTraces(withPart(await aReport(), FROZEN, () => null))).toEqual([])
    expect(await findTraces(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toEqual([])
  })
  test('a truncated document is refused', async () => {
    const docx = await aReport()
    await expect(findTraces(docx.slice(0, docx.length / 2))).rejects.toThrow('document.damaged')
  })
  test('a part with entities to expand is refused', async () => {
    const bomb = withPart(await aReport(), FROZEN, (xml) =>
      xml.replace('<figures', '<!DOCTYPE f [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><figures'),
    )
    await expect(findTraces(bomb)).rejects.toThrow('document.doctype')
  })
  test('a part that unpacks to far more than it weighs is refused', async () => {
    const bomb = withPart(await aReport(), FROZEN, (xml) => xml + ' '.repeat(5_000_000))
    await expect(findTraces(bomb)).rejects.toThrow('document.zip_bomb')
  })
  test('frozen figures whose unit, period or value could not be asked of a ledger are left out', async () => {
    const odd = withPart(await aReport(), FROZEN, (xml) =>
      xml
        .replace(`unitId="${UNIT_ID}"`, `unitId="x' or 1=1"`)
        .replace(/from="2026-01-01"(?=.*)/, 'from="2026-02-30"')
        .replace('exact="-3.14"', 'exact="NaN"'),
    )
    const traces = await findTraces(odd)
    expect(traces.map(({ printedThen }) => printedThen)).not.toContain('下降3.1%')
    expect(traces.length).toBeLessThan(ALL - 1)
    expect(traces.every(({ sealBroken }) => sealBroken)).toBe(true)
  })
  test('many lost figures over a long text cost no more than a bounded search', async () => {
    const facts = Array.from({ length: 400 }, (_, n) => aSourcedFact(`zone_${n}`, `自有指标之${n}`, String(n), null))
    const text = Array.from({ length: 60_000 }, (_, n) => `自有指标${n * 7919}`).join('，')
    const long = editBody(await aReport(facts), (xml) =>
      xml.replace(/<w:body>.*<w:sectPr/s, `<w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p><w:sectPr`),
    )
    const started = performance.now()
    expect(await findTraces(long)).toHaveLength(400)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('a document as it was written', () => {
  test('every figure is found with its exact value, its unit and its period', async () => {
    const traces = await findTraces(await aReport())
    expect(traces).toHaveLength(ALL)
    expect(traces[2]).toMatchObject({
      fact: 'indicator.industrial_output_as',
      unitId: UNIT_ID,
      from: '2026-01-01',
      to: '2026-06-30',
      measure: 'growth',
      frozen: '-3.14',
      printedThen: '下降3.1%',
      printedNow: '下降3.1%',
      sealBroken: false,
    })
  })
  test('offsets are those of the text that the check reads', async () => {
    const docx = await aReport()
    expect(await atOffsets(docx)).toEqual((await findTraces(docx)).map(({ printedThen }) => printedThen))
  })
  test('offsets count a character beyond the basic plane as one', async () => {
    const docx = editBody(await aReport(), (xml) => xml.replace('一、主要', '一、𠮷𠮷主要'))
    expect(await atOffsets(docx)).toEqual((await findTraces(docx)).map(({ printedThen }) => printedThen))
  })
  test('five hundred figures are all found', async () => {
    const facts = Array.from({ length: 250 }, (_, n) => aSourcedFact(`zone_${n}`, `自有指标之${n}`, String(n), '1.5'))
    const traces = await findTraces(await aReport(facts))
    expect(traces).toHaveLength(500)
    expect(traces.every(({ printedNow, printedThen }) => printedNow === printedThen)).toBe(true)
  })
})

describe('a document edited since', () => {
  const change = (from: string, to: string) => (xml: string) => xml.replace(`>${from}<`, `>${to}<`)
  const found = async (docx: Uint8Array) => (await findTraces(docx)).find(({ frozen }) => frozen === '1555.1')

  test('a figure typed over is found with what stands there now', async () => {
    const docx = editBody(await aReport(), change('1555.10亿元', '1600.00亿元'))
    expect(await found(docx)).toMatchObject({ printedThen: '1555.10亿元', printedNow: '1600.00亿元' })
    expect(await atOffsets(docx)).toContain('1600.00亿元')
  })
  test('a fall turned into growth is found', async () => {
    const docx = editBody(await aReport(), change('下降3.1%', '增长3.1%'))
    expect((await findTraces(docx))[2]).toMatchObject({ printedThen: '下降3.1%', printedNow: '增长3.1%' })
  })
  test('without its content controls every figure is found by its bookmark', async () => {
    const docx = editBody(await aReport(), (xml) => withoutControls(change('1555.10亿元', '1600亿元')(xml)))
    expect(await findTraces(docx)).toHaveLength(ALL)
    expect(await found(docx)).toMatchObject({ printedNow: '1600亿元' })
  })
  test('without its bookmarks every figure is found by its content control', async () => {
    const docx = editBody(await aReport(), (xml) => withoutBookmarks(change('1555.10亿元', '1600亿元')(xml)))
    expect((await findTraces(docx)).every(({ printedNow }) => printedNow !== null)).toBe(true)
    expect(await found(docx)).toMatchObject({ printedNow: '1600亿元' })
  })
  test('without either, every figure is found by the words before it', async () => {
    const docx = editBody(await aReport(), (xml) => withoutControls(withoutBookmarks(xml)))
    const traces = await findTraces(docx)
    expect(traces.map(({ printedNow }) => printedNow)).toEqual(traces.map(({ printedThen }) => printedThen))
    expect(await atOffsets(docx)).toEqual(traces.map(({ printedThen }) => printedThen))
    const typedOver = editBody(docx, change('1555.10亿元', '1600亿元'))
    expect(await found(typedOver)).toMatchObject({ printedNow: '1600亿元' })
  })
  test('a figure whose sentence was taken out is gone, and the others keep their places', async () => {
    const docx = editBody(await aReport(), (xml) => xml.replace(/<w:p>(?:(?!<\/w:p>).)*投资建设.*?<\/w:p>/s, ''))
    const traces = await findTraces(docx)
    const gone = traces.filter(({ printedNow }) => printedNow === null)
    expect(gone.map(({ fact }) => fact)).toEqual(Array(2).fill('indicator.fixed_asset_investment'))
    expect(gone[0]).toMatchObject({ offset: -1, quote: '' })
    expect((await atOffsets(docx)).filter((words) => words !== '')).toHaveLength(ALL - 2)
  })
  test('a figure struck out as a tracked change, and another put in, is found as it would be printed', async () => {
    const docx = editBody(await aReport(), (xml) =>
      xml.replace(
        /<w:r>((?:(?!<w:r>).)*)<w:t xml:space="preserve">1555\.10亿元<\/w:t><\/w:r>/,
        '<w:del w:id="900" w:author="a"><w:r><w:delText>1555.10亿元</w:delText></w:r></w:del><w:ins w:id="901" w:author="a"><w:r><w:t>1600亿元</w:t></w:r></w:ins>',
      ),
    )
    expect(await found(docx)).toMatchObject({ printedNow: '1600亿元' })
  })
  test('a figure copied to a second place is judged in both', async () => {
    const docx = editBody(await aReport(), (xml) => {
      const control = /<w:sdt>.*?<\/w:sdt>/.exec(xml)?.[0] ?? ''
      const copy = control.replace(/<w:id w:val="\d+"\/>/, '<w:id w:val="12345"/>').replace('增长7.2%', '增长9.9%')
      return xml.replace('<w:sectPr', `<w:p>${copy}</w:p><w:sectPr`)
    })
    const gdp = (await findTraces(docx)).filter(({ fact }) => fact === 'indicator.gdp')
    expect(gdp.map(({ printedNow }) => printedNow)).toEqual(['增长7.2%', '增长9.9%'])
  })
  test('a frozen value that was changed in the hidden part breaks the seal of all', async () => {
    const docx = withPart(await aReport(), FROZEN, (xml) => xml.replace('exact="289.2"', 'exact="389.2"'))
    expect((await findTraces(docx)).every(({ sealBroken }) => sealBroken)).toBe(true)
  })
  test('marks that the text itself pretends to hold point nowhere', async () => {
    const docx = editBody(await aReport(), change('289.20亿元', '\ufdd0\ufdd2289.20亿元\ufdd1\ufdd2'))
    expect((await findTraces(docx))[0]).toMatchObject({ printedNow: '增长7.2%' })
    expect(await atOffsets(docx)).toContain('增长7.2%')
  })
})

test('the seal holds over names that XML cannot spell', async () => {
  const odd = aSourcedFact('zone_odd', 'R&D<投入>"\u0001\n经费', '1', '2')
  const traces = await findTraces(await aReport([odd, ...SOME_FACTS]))
  expect(traces.every(({ sealBroken }) => !sealBroken)).toBe(true)
})
