import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CATALOGUE } from '../../domain/figures/relations/catalogue.ts'

const read = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`./${language}/checks.json`, import.meta.url), 'utf8'))
const catalogues = { 'zh-CN': read('zh-CN'), en: read('en') }

const keys = Object.entries(CATALOGUE).flatMap(([relation, { outcomes, values }]) =>
  outcomes.map((outcome) => ({ key: `check.${relation}.${outcome}`, values: values as readonly string[] })),
)
const placeholders = (message: string) =>
  [...message.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').toSorted()

test.each(Object.entries(catalogues))('the %s texts hold no key that no check can have', (_language, texts) => {
  expect(Object.keys(texts).toSorted()).toEqual(keys.map(({ key }) => key).toSorted())
})

test.each(keys)('$key names only values that the check carries, the same in both languages', ({ key, values }) => {
  const [chinese, english] = [catalogues['zh-CN'][key] ?? '', catalogues.en[key] ?? '']
  expect(placeholders(chinese)).toEqual(placeholders(english))
  expect(placeholders(chinese).length).toBeGreaterThan(0)
  for (const name of placeholders(chinese)) expect(values).toContain(name)
})
