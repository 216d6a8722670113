import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const read = (language: string, file: string): Record<string, string> =>
  JSON.parse(readFileSync(`${ROOT}contract/messages/${language}/${file}.json`, 'utf8'))
const placeholders = (text = '') => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').toSorted()
const sources = globSync('{server,domain}/identity/*.ts', { cwd: ROOT })
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => readFileSync(ROOT + file, 'utf8'))
const found = (pattern: RegExp) =>
  [...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name]) => name ?? '')))].toSorted()

test('every refusal of this noun has its text in both languages, and no text is left over', () => {
  const codes = found(/'((?:identity|unit|post|stand_in|zone|setup)\.[a-z_]+)'/g).filter(
    (code) => !(`event.${code}` in read('en', 'events')),
  )
  const shared = Object.keys(read('en', 'problems'))
  for (const language of ['zh-CN', 'en']) {
    const texts = Object.keys(read(language, 'problems-identity'))
    expect(codes.filter((code) => !texts.includes(code) && !shared.includes(code))).toEqual([])
    expect(texts.filter((code) => !codes.includes(code))).toEqual([])
  }
})

test('every event of this noun has its sentence in both languages', () => {
  const kinds = found(/'((?:session|member|unit|post|stand_in|token|zone)\.[a-z_]+)'/g).filter(
    (kind) => !(kind in read('en', 'problems-identity')),
  )
  expect(kinds.length).toBeGreaterThan(25)
  for (const language of ['zh-CN', 'en']) {
    expect(kinds.filter((kind) => !(`event.${kind}` in read(language, 'events')))).toEqual([])
  }
})

test('both languages name the same values', () => {
  for (const file of ['problems-identity', 'events']) {
    const [chinese, english] = [read('zh-CN', file), read('en', file)]
    expect(Object.keys(chinese)).toEqual(Object.keys(english))
    for (const [key, text] of Object.entries(chinese)) {
      expect([key, placeholders(text)]).toEqual([key, placeholders(english[key])])
    }
  }
})
