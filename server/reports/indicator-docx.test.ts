import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { docxText } from '../documents/docx-text.ts'
import { READING_LIMITS } from '../documents/reading-limits.ts'
import { FIGURES_NAMESPACE } from './frozen-part.ts'
import { indicatorReportDocx } from './indicator-docx.ts'
import {
  aReport,
  aSourcedFact,
  GENERATED_AT,
  OBSERVATION_ID,
  previewOf,
  SOME_FACTS,
  UNIT_ID,
} from './testing/a-report.ts'
import { named, parseXml, partsOf } from './testing/package-xml.ts'
import { orderFaults } from './testing/schema-order.ts'

const XML_PART = /\.(xml|rels)$/

test('a preview that names a fact which is not there makes no document', async () => {
  const preview = previewOf(SOME_FACTS)
  await expect(indicatorReportDocx(preview, SOME_FACTS.slice(1), GENERATED_AT)).rejects.toThrow(/indicator\.gdp/)
})

test('every part is well-formed and its elements stand in the order of the schema', async () => {
  const parts = Object.entries(partsOf(await aReport())).filter(([name]) => XML_PART.test(name))
  const faults = parts.flatMap(([name, xml]) => orderFaults(parseXml(xml)).map((fault) => `${name} ${fault}`))
  expect(parts.length).toBeGreaterThan(12)
  expect(faults).toEqual([])
})

test('every part has a type, and every relation within the package leads to a part', async () => {
  const parts = partsOf(await aReport())
  const types = parseXml(parts['[Content_Types].xml'] ?? '')
  const byName = new Set(named(types, 'Override').map((each) => each.attributes.PartName))
  const byExtension = new Set(named(types, 'Default').map((each) => each.attributes.Extension))
  for (const name of Object.keys(parts)) {
    expect(byName.has(`/${name}`) || byExtension.has(name.split('.').at(-1)), name).toBe(true)
  }
  for (const [name, xml] of Object.entries(parts).filter(([each]) => each.endsWith('.rels'))) {
    const folder = posix.dirname(posix.dirname(name))
    for (const relation of named(parseXml(xml), 'Relationship')) {
      expect(parts).toHaveProperty([posix.join(folder, relation.attributes.Target ?? '')])
    }
  }
})

test('the page, its margins, its lines and its page numbers are those of GB/T 9704', async () => {
  const parts = partsOf(await aReport())
  const body = parseXml(parts['word/document.xml'] ?? '')
  const [size, margins, grid] = ['w:pgSz', 'w:pgMar', 'w:docGrid'].map((name) => named(body, name)[0]?.attributes)
  expect(size).toMatchObject({ 'w:w': '11906', 'w:h': '16838' })
  expect(margins).toMatchObject({ 'w:top': '2098', 'w:left': '1588', 'w:bottom': '1984', 'w:right': '1474' })
  expect(grid).toEqual({ 'w:type': 'lines', 'w:linePitch': '579' })
  const bodyLines = named(body, 'w:p')
    .slice(1)
    .map((p) => named(p, 'w:spacing')[0]?.attributes)
  for (const line of bodyLines) expect(line).toMatchObject({ 'w:line': '579', 'w:lineRule': 'exact' })
  const footers = named(body, 'w:footerReference').map((each) => each.attributes['w:type'])
  expect(footers.toSorted()).toEqual(['default', 'even'])
  expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>')
  const sides = ['word/footer1.xml', 'word/footer2.xml'].map((name) => {
    const footer = parseXml(parts[name] ?? '')
    expect(named(footer, 'w:sz')[0]?.attributes['w:val']).toBe('28')
    return named(footer, 'w:jc')[0]?.attributes['w:val']
  })
  expect(sides).toEqual(['right', 'left'])
})

test('each sort of text has its official font, and the font table says what may stand in for it', async () => {
  const parts = partsOf(await aReport())
  const body = parseXml(parts['word/document.xml'] ?? '')
  const fontOf = (words: string) => {
    const run = named(body, 'w:r').find((each) => named(each, 'w:t')[0]?.text.startsWith(words))
    return run === undefined ? null : named(run, 'w:rFonts')[0]?.attributes['w:eastAsia']
  }
  expect(fontOf('青岚开发区2026年')).toBe('方正小标宋简体')
  expect(fontOf('一、')).toBe('黑体')
  expect(fontOf('（一）')).toBe('楷体_GB2312')
  expect(fontOf('地区生产总值')).toBe('仿宋_GB2312')
  expect(fontOf('增长7.2%')).toBe('仿宋_GB2312')
  const alternatives = named(parseXml(parts['word/fontTable.xml'] ?? ''), 'w:altName')
  expect(alternatives).toHaveLength(5)
})

test('each figure stands in a content control within a bookmark, and its frozen values in a part of the package', async () => {
  const parts = partsOf(await aReport())
  const body = parseXml(parts['word/document.xml'] ?? '')
  const controls = named(body, 'w:sdt')
  const tags = controls.map((control) => named(control, 'w:tag')[0]?.attributes['w:val'])
  expect(tags).toEqual([
    'tz:indicator.gdp:growth',
    'tz:indicator.industrial_output_as:value',
    'tz:indicator.industrial_output_as:growth',
    'tz:indicator.industrial_profit_as:value',
    'tz:indicator.fixed_asset_investment:value',
    'tz:indicator.fixed_asset_investment:growth',
    'tz:indicator.general_budget_revenue:value',
    'tz:indicator.general_budget_revenue:growth',
  ])
  expect(named(body, 'w:bookmarkStart').map((each) => each.attributes['w:name'])).toEqual(
    tags.map((_, index) => `tz_${index + 1}`),
  )
  const frozen = parseXml(parts['customXml/item1.xml'] ?? '')
  expect(frozen.attributes).toMatchObject({ xmlns: FIGURES_NAMESPACE, generatedAt: '2026-07-05T01:02:03.000Z' })
  expect(frozen.attributes.seal).toMatch(/^[0-9a-f]{64}$/)
  expect(frozen.children[2]?.attributes).toMatchObject({
    fact: 'indicator.industrial_output_as',
    unitId: UNIT_ID,
    from: '2026-01-01',
    to: '2026-06-30',
    measure: 'growth',
    printed: '下降3.1%',
    exact: '-3.14',
  })
  expect(frozen.children[2]?.children[0]?.attributes).toEqual({ id: OBSERVATION_ID })
})

test('a tag is never longer than Word allows', async () => {
  const code = `z${'_very_long'.repeat(6)}`
  const parts = partsOf(await aReport([aSourcedFact(code, '很长的指标', '1', '2')]))
  const body = parseXml(parts['word/document.xml'] ?? '')
  for (const name of ['w:tag', 'w:alias']) {
    for (const each of named(body, name)) expect(each.attributes['w:val']?.length).toBeLessThanOrEqual(64)
  }
})

test('names with characters that XML must escape or cannot hold come out whole', async () => {
  const fact = aSourcedFact('zone_odd', 'R&D<投入>"\u0001经费', '1', '2')
  const text = await docxText(await aReport([fact]), 'r.docx', READING_LIMITS)
  expect(text).toContain('R&D<投入>" 经费')
})

test('the same figures at the same time make the same bytes', async () => {
  expect(Buffer.compare(await aReport(), await aReport())).toBe(0)
})
