import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refused } from '../../domain/refusal.ts'
import { docxText } from './docx-text.ts'
import { htmlText } from './html-text.ts'
import { READING_LIMITS } from './reading-limits.ts'
import { aDocx, cell, documentXml, notesXml, paragraph, row, run, table } from './testing/a-docx.ts'
import { aZip } from './testing/a-zip.ts'

const limits = { ...READING_LIMITS, characters: 100_000, inflatedBytes: 2_000_000 }
const body =
  paragraph(run('全区完成投资'), '<w:r><w:tab/><w:footnoteReference w:id="1"/></w:r>') +
  table(row(cell(paragraph(run('指标')), table(row(cell(paragraph(run('内')))))), cell(paragraph(run('12.5'))))) +
  paragraph(
    `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('框'))}</w:txbxContent></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>`,
  )
const footnotes = {
  'word/footnotes.xml': notesXml('footnote', `<w:footnote w:id="1">${paragraph(run('注'))}</w:footnote>`),
}

/** Text or a refusal, and nothing else: any other failure is a fault of ours and fails the test. */
async function expectTextOrRefusal(read: () => string | Promise<string>): Promise<void> {
  try {
    const text = await read()
    expect(text.isWellFormed()).toBe(true)
    expect(text).not.toContain('\0')
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    expect(error.refusal.code).toMatch(/^document\./)
  }
}

const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 })
function edited(bytes: Uint8Array, changes: [number, number][]): Uint8Array {
  const copy = Uint8Array.from(bytes)
  for (const [at, value] of changes) copy[at % copy.length] = value
  return copy
}

const ELEMENTS = [
  'w:p',
  'w:r',
  'w:t',
  'w:tr',
  'w:tc',
  'w:pPr',
  'w:trPr',
  'w:del',
  'w:txbxContent',
  'mc:Choice',
  'mc:Fallback',
  'mc:AlternateContent',
  'w:footnote',
  'w:vanish',
  'w:gridSpan w:val="3"',
  'w:br',
]
const xmlTree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom('甲', '1', '<w:t>乙</w:t>', '<w:del/>'),
    fc
      .tuple(fc.constantFrom(...ELEMENTS), fc.array(tie('node'), { maxLength: 5 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>`),
  ),
})).node

const TAGS = [
  'table',
  'tr',
  'td',
  'th',
  'p',
  'div',
  'pre',
  'script',
  'title',
  'form',
  'svg',
  'br',
  'a hidden',
  'td style="display:none"',
  'td colspan=2',
]
const htmlPieces = fc.array(
  fc.oneof(
    fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
    fc.constantFrom(...TAGS).map((tag) => `</${tag.split(' ')[0]}>`),
    fc.constantFrom('甲', ' ', '&#xD800;', '&#0;', '<!--', '-->', '<![CDATA[', '<?', '<', '\n'),
  ),
  { maxLength: 60 },
)

describe('whatever is wrong with a file, it is text or a refusal and never a fault', () => {
  test('a .docx with bytes changed, packed or not', async () => {
    const packed = aDocx(body, footnotes)
    const stored = aZip([
      { name: 'word/document.xml', content: documentXml(body), method: 0 },
      { name: 'word/footnotes.xml', content: footnotes['word/footnotes.xml'], method: 0 },
    ])
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(packed, stored), edits, (bytes, changes) =>
        expectTextOrRefusal(() => docxText(edited(bytes, changes), 'a.docx', limits)),
      ),
      { numRuns: 400 },
    )
  })

  test('a .docx whose XML has bytes changed', async () => {
    const xml = Buffer.from(documentXml(body))
    await fc.assert(
      fc.asyncProperty(edits, (changes) => {
        const bytes = aZip([{ name: 'word/document.xml', content: edited(xml, changes) }])
        return expectTextOrRefusal(() => docxText(bytes, 'a.docx', limits))
      }),
      { numRuns: 400 },
    )
  })

  test('a .docx whose elements stand anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(xmlTree, { maxLength: 6 }), (nodes) =>
        expectTextOrRefusal(() => docxText(aDocx(nodes.join('')), 'a.docx', limits)),
      ),
      { numRuns: 400 },
    )
  })

  test('a page whose tags stand anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(htmlPieces, (pieces) =>
        expectTextOrRefusal(() => htmlText(Buffer.from(pieces.join('')), limits).text),
      ),
      { numRuns: 400 },
    )
  })
})
