import { TextDecoder } from 'node:util'
import { SaxesParser } from 'saxes'
import { documentRefused } from './document-refusal.ts'

export interface XmlHandler {
  /** The name without its prefix, the attributes with theirs. */
  open(name: string, attributes: Record<string, string>): void
  close(): void
  text(text: string): void
}

const HEAVIEST_NODE_BYTES = 32_000_000
const MOST_ATTRIBUTES = 1_000

/**
 * Hands a handler the elements of an XML part as its bytes arrive. Keeps no tree; knows no entities but the five of
 * XML itself; a document type is refused, as is nesting beyond `depth`. Throws Refused.
 */
export async function streamXml(bytes: AsyncIterable<Buffer>, handler: XmlHandler, depth: number): Promise<void> {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false })
  let open = 0
  let sinceEvent = 0
  let attributes = 0
  parser.on('error', () => {
    throw documentRefused('document.damaged')
  })
  parser.on('doctype', () => {
    throw documentRefused('document.doctype')
  })
  parser.on('attribute', () => {
    if (++attributes > MOST_ATTRIBUTES) throw documentRefused('document.too_heavy')
  })
  parser.on('opentag', (tag) => {
    sinceEvent = 0
    attributes = 0
    if (++open > depth) throw documentRefused('document.too_heavy')
    handler.open(tag.name.slice(tag.name.indexOf(':') + 1), tag.attributes)
  })
  parser.on('closetag', () => {
    open--
    handler.close()
  })
  parser.on('text', (text) => handler.text(text))
  parser.on('cdata', (text) => handler.text(text))

  let decoder: TextDecoder | null = null
  for await (const chunk of bytes) {
    // A comment, a name or a text without an end would gather in the parser.
    sinceEvent += chunk.length
    if (sinceEvent > HEAVIEST_NODE_BYTES) throw documentRefused('document.too_heavy')
    decoder ??= xmlDecoder(chunk)
    parser.write(decode(decoder, chunk))
  }
  parser.write(decode(decoder ?? xmlDecoder(Buffer.alloc(0)), null))
  parser.close()
}

// Office XML is UTF-8 or UTF-16, and UTF-16 announces itself.
function xmlDecoder(start: Buffer): TextDecoder {
  const mark = start.subarray(0, 2).toString('hex')
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true })
}

function decode(decoder: TextDecoder, chunk: Buffer | null): string {
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch {
    throw documentRefused('document.damaged')
  }
}
