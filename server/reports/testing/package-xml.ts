import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { SaxesParser } from 'saxes'

export interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

/** A tree of a well-formed part; throws for any other. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  const top = root.children[0]
  if (top === undefined) throw new Error('an empty part')
  return top
}

export const elementsOf = (element: Element): Element[] => [element, ...element.children.flatMap(elementsOf)]
export const named = (element: Element, name: string): Element[] => elementsOf(element).filter((e) => e.name === name)

export function partsOf(docx: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** The document with one part changed, as an editor would save it. A null takes the part out. */
export function withPart(docx: Uint8Array, name: string, change: (xml: string) => string | null): Uint8Array {
  const parts = unzipSync(docx)
  const before = parts[name]
  if (before === undefined) throw new Error(`no part ${name}`)
  const after = change(strFromU8(before))
  if (after === null) delete parts[name]
  else parts[name] = strToU8(after)
  return zipSync(parts)
}

export const editBody = (docx: Uint8Array, change: (xml: string) => string): Uint8Array =>
  withPart(docx, 'word/document.xml', change)
