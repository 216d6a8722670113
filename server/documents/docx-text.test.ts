import { describe, expect, test } from 'vitest'
import { Refused } from '../../domain/refusal.ts'
import { docxText } from './docx-text.ts'
import { READING_LIMITS, type ReadingLimits } from './reading-limits.ts'
import { aDocx, cell, documentXml, notesXml, paragraph, row, run, table } from './testing/a-docx.ts'
import { aZip } from './testing/a-zip.ts'

const textOf = (bytes: Uint8Array, name = '材料.docx', limits: ReadingLimits = READING_LIMITS) =>
  docxText(bytes, name, limits)
const bodyText = (body: string, parts: Record<string, string> = {}) => textOf(aDocx(body, parts))
const codeOf = async (reading: Promise<string>) => {
  const outcome = await reading.catch((error: unknown) => error)
  return outcome instanceof Refused ? outcome.refusal.code : outcome
}

describe('a .docx that cannot be trusted is refused', () => {
  test('when it has no document part', async () => {
    const zip = aZip([{ name: '[Content_Types].xml', content: '<Types/>' }])
    expect(await codeOf(textOf(zip))).toBe('document.damaged')
  })

  test('as an unknown format when it is another kind of zip', async () => {
    const workbook = aZip([{ name: 'xl/workbook.xml', content: '<workbook/>' }])
    expect(await codeOf(textOf(workbook, '月报.xlsx'))).toBe('document.unknown_format')
  })

  test('when it is cut short anywhere', async () => {
    const whole = aDocx(paragraph(run('全区完成投资')))
    for (let length = 4; length < whole.length; length += 7) {
      expect(await codeOf(textOf(whole.subarray(0, length)))).toBe('document.damaged')
    }
  })

  test('when two parts bear one name', async () => {
    const twice = [1, 2].map((n) => ({ name: 'word/document.xml', content: documentXml(paragraph(run(`第${n}份`))) }))
    expect(await codeOf(textOf(aZip(twice)))).toBe('document.damaged')
  })

  test('when the checksum of its text does not match', async () => {
    const part = { name: 'word/document.xml', content: documentXml(paragraph(run('1亿元'))), crc: 1 }
    expect(await codeOf(textOf(aZip([part])))).toBe('document.damaged')
  })

  test('when its text is encrypted within the zip', async () => {
    const part = { name: 'word/document.xml', content: documentXml(''), encrypted: true }
    expect(await codeOf(textOf(aZip([part])))).toBe('document.encrypted')
  })

  test('when it declares entities that expand', async () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "哈哈"><!ENTITY b "&a;&a;&a;">]>'
    const part = { name: 'word/document.xml', content: `${lol}<w:document><w:t>&b;</w:t></w:document>` }
    expect(await codeOf(textOf(aZip([part])))).toBe('document.doctype')
  })

  test.each(['&undeclared;', '&#xD800;', '&#0;', '\u0000'])('when its XML holds %j', async (bad) => {
    expect(await codeOf(bodyText(paragraph(run(bad))))).toBe('document.damaged')
  })

  test('when its text passes the limit, however few the bytes', async () => {
    const limits = { ...READING_LIMITS, characters: 100 }
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="4000000000"/></w:tcPr>${paragraph()}</w:tc>`
    const spans = aDocx(table(row(wide, wide, wide)))
    expect(await codeOf(textOf(aDocx(paragraph(run('字'.repeat(101)))), 'a.docx', limits))).toBe('document.too_long')
    expect(await codeOf(textOf(aDocx('<w:p/>'.repeat(101)), 'a.docx', limits))).toBe('document.too_long')
    expect(await codeOf(textOf(spans, 'a.docx', limits))).toBe('document.too_long')
  })
})

describe('a .docx is read as it would be printed', () => {
  test('paragraphs become lines, the empty ones too', async () => {
    expect(await bodyText(paragraph(run('一、总体'), run('情况')) + paragraph() + paragraph(run('二、')))).toBe(
      '一、总体情况\n\n二、',
    )
  })

  test('tabs and breaks of a run count, tab stops of the ruler do not', async () => {
    const ruler = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>'
    const marks = '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/></w:r>'
    expect(await bodyText(`<w:p>${ruler}${marks}</w:p>`)).toBe('甲\t乙\n丙-')
  })

  test('tables become rows with a tab for each column, spanned ones included', async () => {
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph(run('合计'))}</w:tc>`
    const body = table(
      row(cell(paragraph(run('指标'))), cell(paragraph(run('本月')), paragraph(run('万元'))), cell(paragraph())),
      row(wide, cell(paragraph(run('12')))),
    )
    expect(await bodyText(paragraph(run('附表')) + body + paragraph(run('说明')))).toBe(
      '附表\n指标\t本月 万元\t\n合计\t\t12\n说明',
    )
  })

  test('a frame of one cell around a table leaves its lines as lines', async () => {
    const inner = table(row(cell(paragraph(run('项目'))), cell(paragraph(run('3')))))
    expect(await bodyText(table(row(cell(paragraph(run('标题')), inner, paragraph(run('完'))))))).toBe(
      '标题\n项目\t3\n完',
    )
  })

  test('deleted and moved-away text is gone, inserted text is there', async () => {
    const body = paragraph(
      run('增长'),
      '<w:del w:id="1"><w:r><w:delText>5</w:delText><w:t>5</w:t></w:r></w:del>',
      '<w:ins w:id="2"><w:r><w:t>6</w:t></w:r></w:ins>',
      '<w:moveFrom w:id="3"><w:r><w:t>旧</w:t></w:r></w:moveFrom>',
      run('%'),
    )
    expect(await bodyText(body)).toBe('增长6%')
  })

  test('a paragraph whose end was deleted runs on, and a deleted row is gone', async () => {
    const joined = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('上半')}</w:p>${paragraph(run('下半'))}`
    const deletedRow = `<w:tr><w:trPr><w:del w:id="2"/></w:trPr>${cell(paragraph())}${cell(paragraph())}</w:tr>`
    expect(await bodyText(joined + table(deletedRow))).toBe('上半下半')
  })

  test('hidden runs, field codes and readings above characters are not printed', async () => {
    const body = paragraph(
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>',
      '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>可见</w:t></w:r>',
      '<w:r><w:instrText>PAGE</w:instrText></w:r>',
      '<w:r><w:ruby><w:rt><w:r><w:t>pin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r></w:rubyBase></w:ruby></w:r>',
    )
    expect(await bodyText(body)).toBe('可见拼')
  })

  test('a text box is read once, after the paragraph it floats beside', async () => {
    const box = `<w:txbxContent>${paragraph(run('框内'))}</w:txbxContent>`
    const drawing = `<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
    const body = paragraph(run('全年完成'), `<w:r>${drawing}</w:r>`, run('十亿元')) + paragraph(run('下段'))
    expect(await bodyText(body)).toBe('全年完成十亿元\n框内\n下段')
  })

  test('notes that are referred to follow the body, others do not', async () => {
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${paragraph(run(text))}</w:footnote>`
    const footnotes = notesXml('footnote', note(-1, '分隔线') + note(1, '据统计局') + note(2, '无人引用'))
    const endnotes = notesXml('endnote', `<w:endnote w:id="1">${paragraph(run('尾注'))}</w:endnote>`)
    const body = paragraph(
      run('增长5%'),
      '<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r>',
    )
    const parts = { 'word/footnotes.xml': footnotes, 'word/endnotes.xml': endnotes }
    expect(await bodyText(body, parts)).toBe('增长5%\n据统计局\n尾注')
  })

  test('headers, footers and whatever lies outside the file are left alone', async () => {
    const relation = (type: string, target: string) =>
      `<Relationships><Relationship Id="r" Type="http://x/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`
    const parts = {
      'word/header1.xml': documentXml(paragraph(run('页眉'))),
      'word/_rels/document.xml.rels': relation('attachedTemplate', 'http://127.0.0.1:9/evil.dotm'),
      '_rels/.rels': relation('officeDocument', 'file:///etc/passwd'),
    }
    expect(await bodyText(paragraph(run('正文')), parts)).toBe('正文')
  })

  test('the body is found under another name when the package says so, and never outside', async () => {
    const package_ = (target: string) =>
      aZip([
        {
          name: '_rels/.rels',
          content: `<Relationships><Relationship Type="http://x/relationships/officeDocument" Target="${target}"/></Relationships>`,
        },
        { name: 'word/document2.xml', content: documentXml(paragraph(run('网页版'))) },
      ])
    expect(await codeOf(textOf(package_('../../etc/passwd')))).toBe('document.damaged')
    expect(await textOf(package_('/word/document2.xml'))).toBe('网页版')
  })
})
