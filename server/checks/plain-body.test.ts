import { describe, expect, test } from 'vitest'
import { whyNotForm, whyNotJson } from './plain-body.ts'

const json = (text: string) => whyNotJson(Buffer.from(text))?.code ?? null
const form = (...parts: string[]) =>
  whyNotForm(Buffer.from(`${parts.map((part) => `--line\r\n${part}`).join('\r\n')}\r\n--line--\r\n`), 'line')?.code ??
  null
const PART = 'Content-Disposition: form-data; name="file"\r\n\r\n内容'

describe('a body is refused', () => {
  test('when its JSON is deeper or has more marks than a text with a name', () => {
    expect(json('{"text":[[[[1]]]]}')).toBe('document.odd_json')
    expect(json(`{${'"a":1,'.repeat(101)}"text":"x"}`)).toBe('document.odd_json')
    expect(json(`"\\\\"${'['.repeat(5)}`)).toBe('document.odd_json')
  })

  test('when its JSON could not hold a text that short', () => {
    expect(whyNotJson(new Uint8Array(30_010_001))).toMatchObject({ code: 'document.too_long' })
  })

  test('when its form has more than ten parts, none that ends its head, or parts after its end', () => {
    expect(form(...Array(11).fill(PART))).toBe('document.too_many_parts')
    expect(form(`a: ${'b'.repeat(20_000)}\r\n\r\n`)).toBe('http.unreadable_body')
    expect(form('--', ...Array(11).fill(PART))).not.toBeNull()
    expect(whyNotForm(Buffer.from(PART), '')?.code).toBe('http.unreadable_body')
  })
})

describe('a body is let in', () => {
  test('whatever marks stand in its text', () => {
    expect(json(JSON.stringify({ name: '"\\', text: `${'[{,"\\'.repeat(1_000)}` }))).toBeNull()
  })

  test('when its form has a file and a few parts beside', () => {
    expect(form(PART)).toBeNull()
    expect(form(...Array(10).fill(PART))).toBeNull()
  })
})
