import { isUtf8 } from 'node:buffer'
import { documentRefused } from './document-refusal.ts'

export interface DecodedText {
  text: string
  /** Null for UTF-16, which only its own mark can announce. */
  encoding: 'utf-8' | 'gb18030' | null
}

// A page saved as UTF-8 often keeps the GB label of the template it was made from. Text in GB18030 that happens to be
// valid UTF-8 exists, but only a few characters of it.
const SURELY_UTF8_BYTES = 48
// Text in GB18030 read as UTF-8 is mostly unreadable; UTF-8 with a bad spot is mostly readable.
const DAMAGED_UTF8_SHARE = 0.2

/**
 * Text of bytes whose encoding nobody vouches for: UTF-16 by its mark, else UTF-8, else GB18030, each strictly.
 * A byte-order mark is dropped; nothing else is changed. A NUL tells a binary file. Throws Refused with 'document.encoding'.
 */
export function decodeText(bytes: Uint8Array, prefersGb = false): DecodedText {
  const decoded = decodeStrictly(bytes, prefersGb)
  if (decoded.text.includes('\0')) throw documentRefused('document.encoding')
  return decoded
}

function decodeStrictly(bytes: Uint8Array, prefersGb: boolean): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: strict('utf-16le', bytes), encoding: null }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: strict('utf-16be', bytes), encoding: null }
  if (isUtf8(bytes) && !(prefersGb && isBarelyUtf8(bytes))) return { text: strict('utf-8', bytes), encoding: 'utf-8' }
  if (isDamagedUtf8(bytes)) throw documentRefused('document.encoding')
  return { text: strict('gb18030', bytes).replace(/^\ufeff/, ''), encoding: 'gb18030' }
}

function strict(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw documentRefused('document.encoding')
  }
}

function isBarelyUtf8(bytes: Uint8Array): boolean {
  let beyondAscii = 0
  for (const byte of bytes) {
    if (byte >= 0x80 && ++beyondAscii >= SURELY_UTF8_BYTES) return false
  }
  return true
}

function isDamagedUtf8(bytes: Uint8Array): boolean {
  let beyondAscii = 0
  let unreadable = 0
  const text = new TextDecoder('utf-8').decode(bytes)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    beyondAscii++
    if (unit === 0xfffd) unreadable++
  }
  return unreadable < beyondAscii * DAMAGED_UTF8_SHARE
}
