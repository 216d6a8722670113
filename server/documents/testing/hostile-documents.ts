import { aDocx, documentXml, paragraph, run } from './a-docx.ts'
import { aZip, packedRepeat } from './a-zip.ts'

interface HostileDocument {
  name: string
  bytes: Uint8Array
  refusedAs: string
}

const MEGABYTE = 1_000_000
const START = documentXml('').replace('</w:body></w:document>', '')
const END = '</w:body></w:document>'

const ascii = (text: string) => Buffer.from(text, 'latin1')
const zippedBody = (packed: Uint8Array, declaredSize: number) =>
  aZip([{ name: 'word/document.xml', packed, declaredSize, crc: 0 }])
const repeatedBody = (block: string, times: number) =>
  zippedBody(packedRepeat(START, block, times, END), START.length + block.length * times + END.length)

/** Words that never repeat, so that what is tested is a limit of size and not of regularity. */
function unlikeWords(characters: number): string {
  let seed = 1
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed.toString(36)
  }
  const words: string[] = []
  for (let length = 0; length < characters; length += 7) words.push(next())
  return words.join(' ').slice(0, characters)
}

function zipBombs(): HostileDocument[] {
  const spaces = packedRepeat(START, `<w:sdt ${' '.repeat(MEGABYTE)}/>`, 4000, END)
  return [
    { name: '炸弹.docx', bytes: zippedBody(spaces, 4_000_000_000), refusedAs: 'document.zip_bomb' },
    { name: '谎报.docx', bytes: zippedBody(spaces, 1000), refusedAs: 'document.damaged' },
    {
      name: '重叠.docx',
      bytes: aZip([
        { name: 'word/document.xml', content: documentXml(paragraph(run('甲'))) },
        ...Array.from({ length: 5000 }, (_, n) => ({ name: `word/media/${n}.png`, sharesWith: 0 })),
      ]),
      refusedAs: 'document.zip_bomb',
    },
    {
      name: '多件.docx',
      bytes: aZip(Array.from({ length: 20_000 }, (_, n) => ({ name: `word/${n}.xml`, method: 0 as const }))),
      refusedAs: 'document.zip_bomb',
    },
  ]
}

function wildXml(): HostileDocument[] {
  const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('')
  const laughs = `<!DOCTYPE x [<!ENTITY e0 "哈">${entities}]><x>&e9;</x>`
  const attributes = Array.from({ length: 2_000_000 }, (_, n) => `a${n.toString(36)}=""`).join(' ')
  return [
    {
      name: '笑.docx',
      bytes: aZip([{ name: 'word/document.xml', content: laughs }]),
      refusedAs: 'document.doctype',
    },
    { name: '深.docx', bytes: aDocx('<w:sdt>'.repeat(1_000_000)), refusedAs: 'document.too_heavy' },
    { name: '属性.docx', bytes: aDocx(`<w:p ${attributes}/>`), refusedAs: 'document.too_heavy' },
    { name: '空段.docx', bytes: repeatedBody('<w:p/><w:p></w:p>'.repeat(2000), 300), refusedAs: 'document.zip_bomb' },
    {
      name: '长注.docx',
      bytes: aDocx(`<!--${unlikeWords(33 * MEGABYTE).replaceAll('-', '')}-->`),
      refusedAs: 'document.too_heavy',
    },
    { name: '半个.docx', bytes: aDocx(paragraph(run('&#xDC00;'))), refusedAs: 'document.damaged' },
  ]
}

function wildHtml(bytes: number): HostileDocument[] {
  const filled = (name: string, unit: string, refusedAs: string, start = '') => ({
    name,
    bytes: ascii(start + unit.repeat(Math.floor((bytes - start.length) / unit.length))),
    refusedAs,
  })
  return [
    filled('深.html', '<div>', 'document.too_heavy'),
    filled('错闭.html', '</i>', 'document.empty', '<b>'.repeat(290)),
    filled('属性.html', 'a b=c ', 'document.empty', '<div '),
    filled('长值.html', 'display ', 'document.empty', '<div style="'),
    filled('注释.html', '<!--', 'document.empty'),
    filled('尖.html', '<', bytes > 5 * MEGABYTE ? 'document.too_long' : ''),
    filled('嵌表.html', '<br>x', '', '<table><tr><td>'.repeat(98)),
    filled('实体.html', '&#x4e2d;', ''),
    filled(
      '跨列.html',
      '<td colspan=1000>',
      bytes > 1.4 * MEGABYTE ? 'document.too_long' : 'document.empty',
      '<table><tr>',
    ),
  ]
}

/**
 * Files made to hurt whoever reads them; `refusedAs` is empty where reading is cheap and right. `bytes` is the size of
 * those whose cost grows with their size.
 */
export const hostileDocuments = (bytes: number): HostileDocument[] => [
  ...zipBombs(),
  ...wildXml(),
  ...wildHtml(bytes),
  { name: '巨.txt', bytes: new Uint8Array(200 * MEGABYTE), refusedAs: 'document.too_large' },
  { name: '二进制.txt', bytes: new Uint8Array(bytes), refusedAs: 'document.encoding' },
  { name: '长.txt', bytes: ascii('a'.repeat(19 * MEGABYTE)), refusedAs: 'document.too_long' },
]
