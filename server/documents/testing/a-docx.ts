import { aZip, type ZipEntry } from './a-zip.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const NAMESPACES = `xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`

export const documentXml = (body: string): string =>
  `${DECLARATION}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`

export const notesXml = (kind: 'footnote' | 'endnote', notes: string): string =>
  `${DECLARATION}<w:${kind}s ${NAMESPACES}>${notes}</w:${kind}s>`

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
export const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`
export const cell = (...paragraphs: string[]): string => `<w:tc>${paragraphs.join('')}</w:tc>`
export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
export const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`

/** A .docx with the given body, and further parts by name. */
export function aDocx(body: string, parts: Record<string, string> = {}): Uint8Array {
  return aZip([
    { name: '[Content_Types].xml', content: `${DECLARATION}<Types/>` },
    { name: 'word/document.xml', content: documentXml(body) },
    ...Object.entries(parts).map(([name, content]): ZipEntry => ({ name, content })),
  ])
}
