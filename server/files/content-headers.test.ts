import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentHeaders } from './content-headers.ts'

const dispositionOf = (name: string) => contentHeaders(name, 'text/plain')['Content-Disposition'] ?? ''
const nameIn = (disposition: string) => decodeURIComponent(disposition.split("filename*=UTF-8''")[1] ?? '')

describe('a download that somebody else uploaded', () => {
  test.each(['text/html', 'TEXT/HTML; charset=utf-8', 'image/svg+xml', 'application/xhtml+xml', 'nonsense', ''])(
    'is never sent as %j',
    (mediaType) => {
      expect(contentHeaders('a', mediaType)['Content-Type']).toBe('application/octet-stream')
    },
  )

  test('keeps a media type that no browser runs', () => {
    expect(contentHeaders('a', 'Image/PNG')['Content-Type']).toBe('image/png')
    expect(contentHeaders('a', 'text/plain; charset=gbk')['Content-Type']).toBe('text/plain')
  })

  test('is saved, not guessed at and not run', () => {
    const headers = contentHeaders('报告.docx', 'application/pdf')
    expect(headers['Content-Disposition']).toMatch(/^attachment; /)
    expect(headers['X-Content-Type-Options']).toBe('nosniff')
    expect(headers['Content-Security-Policy']).toBe("default-src 'none'; sandbox")
  })

  test('bears its Chinese name, and a plain one for programs that know no other', () => {
    expect(dispositionOf("一季度 '报告' (终).docx")).toBe(
      `attachment; filename="___ '__' (_).docx"; filename*=UTF-8''%E4%B8%80%E5%AD%A3%E5%BA%A6%20%27%E6%8A%A5%E5%91%8A%27%20%28%E7%BB%88%29.docx`,
    )
  })

  test('cannot name a path, another header or an extension that it does not have', () => {
    expect(nameIn(dispositionOf('../../etc/passwd'))).toBe('_.._etc_passwd')
    expect(nameIn(dispositionOf('a"\r\nSet-Cookie: x'))).toBe('a___Set-Cookie_ x')
    expect(nameIn(dispositionOf('报告\u202excod.exe'))).toBe('报告_xcod.exe')
    expect(nameIn(dispositionOf(' . '))).toBe('file')
  })

  test('keeps its extension however long its name', () => {
    const name = nameIn(dispositionOf(`${'长'.repeat(300)}.docx`))
    expect(name).toMatch(/^长+\.docx$/)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
  })

  test('is answered with headers of plain ASCII, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, mediaType) => {
        for (const value of Object.values(contentHeaders(name, mediaType))) expect(value).toMatch(/^[\x20-\x7e]+$/)
        expect(nameIn(dispositionOf(name))).not.toBe('')
      }),
    )
    expect(nameIn(dispositionOf('\ud800.txt'))).toBe('\ufffd.txt')
  })
})
