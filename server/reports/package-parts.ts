import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { FrozenFigures } from './frozen-figures.ts'
import { frozenParts } from './frozen-part.ts'
import { FONTS } from './paper.ts'
import { escapeXml } from './xml-text.ts'

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const CUSTOM_PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'
const DOCUMENT_RELATIONS = 'word/_rels/document.xml.rels'
const CONTENT_TYPES = '[Content_Types].xml'

// The office's own fonts first; the rest is what a machine without them has. Nothing is embedded: the fonts are not ours.
const ALTERNATIVES: Record<string, string> = {
  [FONTS.body]: '仿宋,FangSong,STFangsong,Noto Serif CJK SC',
  [FONTS.runInHeading]: '楷体,KaiTi,STKaiti,LXGW WenKai',
  [FONTS.heading]: 'SimHei,PingFang SC,Noto Sans CJK SC',
  [FONTS.title]: '华文中宋,STZhongsong,宋体,Noto Serif CJK SC',
  [FONTS.pageNumber]: 'SimSun,Songti SC,Noto Serif CJK SC',
}

// No line is moved for the sake of a paragraph's last one: 22 lines fill the page. No program puts gaps of its own between
// figures and characters: beside a content control it would put one on one side only.
const PARAGRAPH_DEFAULTS = '<w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'

/** Adds to a package what its builder cannot write: the font table, some defaults, the frozen figures, and a time that is ours to say. */
export function completePackage(built: Uint8Array, frozen: FrozenFigures): Uint8Array {
  const parts = unzipSync(built)
  edit(parts, 'word/fontTable.xml', (xml) => xml.replace(/\/>\s*$/, `>${fonts()}</w:fonts>`))
  edit(parts, 'word/styles.xml', (xml) => xml.replace('<w:pPrDefault><w:pPr>', `$&${PARAGRAPH_DEFAULTS}`))
  edit(parts, 'docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${frozen.generatedAt}`),
  )
  for (const [name, xml] of Object.entries(frozenParts(frozen))) parts[name] = strToU8(xml)
  edit(parts, DOCUMENT_RELATIONS, (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdFigures" Type="${RELATIONSHIP}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    ),
  )
  edit(parts, CONTENT_TYPES, (xml) =>
    xml.replace(
      '</Types>',
      `<Override ContentType="${CUSTOM_PROPERTIES}" PartName="/customXml/itemProps1.xml"/></Types>`,
    ),
  )
  return zipSync(inUsualOrder(parts), { mtime: new Date(frozen.generatedAt), level: 6 })
}

function edit(parts: Record<string, Uint8Array>, name: string, change: (xml: string) => string): void {
  const part = parts[name]
  if (part === undefined) throw new Error(`the document was built without ${name}`)
  const before = strFromU8(part)
  const after = change(before)
  if (after === before) throw new Error(`nothing to complete in ${name}`)
  parts[name] = strToU8(after)
}

function fonts(): string {
  const western = '<w:font w:name="Times New Roman"><w:charset w:val="00"/><w:family w:val="roman"/></w:font>'
  const chinese = Object.entries(ALTERNATIVES).map(
    ([name, others]) =>
      `<w:font w:name="${escapeXml(name)}"><w:altName w:val="${escapeXml(others)}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  )
  return western + chinese.join('')
}

// Readers that look only at the start of a file tell a document by its first part.
function inUsualOrder(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const first = [CONTENT_TYPES, '_rels/.rels', 'word/document.xml']
  const rest = Object.keys(parts)
    .filter((name) => !first.includes(name))
    .toSorted()
  return Object.fromEntries(
    [...first, ...rest].flatMap((name) => {
      const part = parts[name]
      return part === undefined ? [] : [[name, part]]
    }),
  )
}
