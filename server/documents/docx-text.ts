import { posix } from 'node:path'
import { isNamedAsDocx } from './document-format.ts'
import { documentRefused } from './document-refusal.ts'
import { PageText } from './page-text.ts'
import type { ReadingLimits } from './reading-limits.ts'
import { WordText } from './word-text.ts'
import { streamXml } from './xml-stream.ts'
import { openZip, type ZipParts } from './zip-parts.ts'

/**
 * Text of a .docx: body, tables, text boxes, then the notes it refers to. Headers, footers and comments are left out,
 * and nothing outside the file is ever followed. Throws Refused.
 */
export async function docxText(bytes: Uint8Array, name: string, limits: ReadingLimits): Promise<string> {
  const zip = await openZip(bytes, limits)
  const main = await mainPart(zip, limits)
  if (main === null) {
    throw isNamedAsDocx(name)
      ? documentRefused('document.damaged')
      : documentRefused('document.unknown_format', { name })
  }
  const page = new PageText(limits.characters)
  const body = new WordText(page)
  await streamXml(zip.read(main), body, limits.depth)
  for (const [part, wanted] of [
    ['footnotes.xml', body.footnotes],
    ['endnotes.xml', body.endnotes],
  ] as const) {
    const path = posix.join(posix.dirname(main), part)
    if (wanted.size > 0 && zip.has(path)) await streamXml(zip.read(path), new WordText(page, wanted), limits.depth)
  }
  return page.finish()
}

const USUAL_MAIN_PART = 'word/document.xml'
const MAIN_PART_RELATION = '/relationships/officeDocument'

// Word on the web names it document2.xml now and then; the package says which part it is.
async function mainPart(zip: ZipParts, limits: ReadingLimits): Promise<string | null> {
  if (zip.has(USUAL_MAIN_PART)) return USUAL_MAIN_PART
  if (!zip.has('_rels/.rels')) return null
  let target: string | null = null
  const relations = {
    open(name: string, attributes: Record<string, string>) {
      const isMain = name === 'Relationship' && attributes.Type?.endsWith(MAIN_PART_RELATION) === true
      if (isMain && attributes.TargetMode !== 'External') target ??= attributes.Target ?? null
    },
    close() {},
    text() {},
  }
  await streamXml(zip.read('_rels/.rels'), relations, limits.depth)
  return usableMainPart(zip, target)
}

// A workbook or a presentation has a main part as well, in a folder of its own.
function usableMainPart(zip: ZipParts, target: string | null): string | null {
  if (target === null) return null
  const path = posix.normalize(target.replace(/^\/+/, ''))
  return path.startsWith('word/') && zip.has(path) ? path : null
}
