import { documentRefused } from './document-refusal.ts'

export type DocumentFormat = 'txt' | 'docx' | 'html'

const OLE_HEADER = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')
const HTML_START = /^(?:\ufeff|\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i

const FORMAT_BY_EXTENSION: Record<string, DocumentFormat> = {
  txt: 'txt',
  text: 'txt',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
}
const LEGACY_WORD = new Set(['doc', 'dot', 'wps', 'wpt', 'rtf'])
const ZIPPED_WORD = new Set(['docx', 'docm', 'dotx', 'dotm'])

export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
}

export const isNamedAsDocx = (name: string): boolean => ZIPPED_WORD.has(extensionOf(name))

/**
 * Which reader a file is for: by what it holds, then by what it is called.
 * Throws Refused for whatever no reader here understands.
 */
export function documentFormat(bytes: Uint8Array, name: string, mediaType?: string): DocumentFormat {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024))
  const startText = start.toString('latin1')
  const extension = extensionOf(name)
  if (startText.startsWith('PK\x03\x04') || startText.startsWith('PK\x05\x06')) return 'docx'
  if (start.subarray(0, 8).equals(OLE_HEADER)) throw oleRefused(bytes, name, extension)
  if (startText.startsWith('%PDF-')) throw documentRefused('document.pdf')
  if (startText.startsWith('{\\rtf')) throw documentRefused('document.legacy_word')
  // Old systems export a page of HTML and call it .doc. Only who says .txt wants to see the tags.
  const looksLikeHtml = HTML_START.test(startText.replaceAll('\0', ''))
  if (looksLikeHtml && FORMAT_BY_EXTENSION[extension] !== 'txt') return 'html'
  return formatByName(name, extension, mediaType)
}

// An encrypted .docx is a package stream within the container that old Word used for its own documents.
function oleRefused(bytes: Uint8Array, name: string, extension: string) {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (whole.includes(ENCRYPTED_PACKAGE)) return documentRefused('document.encrypted')
  return LEGACY_WORD.has(extension) || ZIPPED_WORD.has(extension) || extension === ''
    ? documentRefused('document.legacy_word')
    : documentRefused('document.unknown_format', { name })
}

function formatByName(name: string, extension: string, mediaType?: string): DocumentFormat {
  if (LEGACY_WORD.has(extension)) throw documentRefused('document.legacy_word')
  if (ZIPPED_WORD.has(extension)) throw documentRefused('document.damaged')
  if (extension === 'pdf') throw documentRefused('document.pdf')
  const format = FORMAT_BY_EXTENSION[extension]
  if (format !== undefined) return format
  if (mediaType?.startsWith('text/html')) return 'html'
  if (mediaType?.startsWith('text/plain') || extension === '') return 'txt'
  throw documentRefused('document.unknown_format', { name })
}
