import { extname } from 'node:path'

/** What may be sent under its own media type; the rest goes out as bytes that no browser opens. */
const MEDIA_TYPES: ReadonlySet<string> = new Set([
  'application/json',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/zip',
  'image/gif',
  'image/jpeg',
  'image/png',
  'image/webp',
  'text/csv',
  'text/plain',
])
const LONGEST_NAME_BYTES = 200
// Controls, marks that turn the direction of reading so that an extension looks like another, and what paths are made of.
const UNFIT_FOR_NAMES = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\:*?"<>|]/gu

/**
 * Headers of a download that somebody else once uploaded: always saved, never shown, never guessed at, never run.
 */
export function contentHeaders(name: string, mediaType: string): Record<string, string> {
  const safeName = safeFileName(name)
  return {
    'Content-Type': safeMediaType(mediaType),
    'Content-Disposition': `attachment; filename="${asciiName(safeName)}"; filename*=UTF-8''${extendedValue(safeName)}`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'private, no-store',
  }
}

function safeMediaType(mediaType: string): string {
  const bare = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return MEDIA_TYPES.has(bare) ? bare : 'application/octet-stream'
}

function safeFileName(name: string): string {
  const fit = name.toWellFormed().replace(UNFIT_FOR_NAMES, '_').trim().replace(/^\.+/, '')
  if (fit === '') return 'file'
  const extension = cut(extname(fit), 20)
  return (
    cut(fit.slice(0, fit.length - extname(fit).length), LONGEST_NAME_BYTES - Buffer.byteLength(extension)) + extension
  )
}

function cut(text: string, bytes: number): string {
  let left = bytes
  let kept = ''
  for (const character of text) {
    left -= Buffer.byteLength(character)
    if (left < 0) break
    kept += character
  }
  return kept
}

// For the few programs that know only the plain form: Chinese characters become underscores there.
const asciiName = (name: string): string => name.replace(/[^\x20-\x7e]/gu, '_').replace(/[%"\\]/g, '_')

// RFC 5987 leaves fewer characters bare than encodeURIComponent does.
const extendedValue = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
