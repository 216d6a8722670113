import { expect, test } from 'vitest'

type Messages = Record<string, string>
const files = {
  'zh-CN': import.meta.glob<Messages>('../../contract/messages/zh-CN/*.json', { eager: true, import: 'default' }),
  en: import.meta.glob<Messages>('../../contract/messages/en/*.json', { eager: true, import: 'default' }),
}
const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
})

const fileName = (path: string) => path.split('/').at(-1)
const all = (language: keyof typeof files): Messages => Object.assign({}, ...Object.values(files[language]))
const places = (text: string | undefined) =>
  [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()

test('no key stands in two files of one language', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const keys = Object.values(files[language]).flatMap((messages) => Object.keys(messages))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  }
})

test('both languages have the same files with the same keys', () => {
  expect(Object.keys(files.en).map(fileName).sort()).toEqual(Object.keys(files['zh-CN']).map(fileName).sort())
  expect(Object.keys(all('en')).sort()).toEqual(Object.keys(all('zh-CN')).sort())
})

test('a text has the same places to fill in both languages, and none is empty', () => {
  const [chinese, english] = [all('zh-CN'), all('en')]
  for (const [key, text] of Object.entries(chinese)) {
    expect(text.trim(), key).not.toBe('')
    expect(english[key]?.trim(), key).not.toBe('')
    expect(places(english[key]), key).toEqual(places(text))
  }
})

test('every key that a page names has a text', () => {
  const known = all('zh-CN')
  const named = Object.entries(sources).flatMap(([path, source]) =>
    [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => ({ path, key: match[1] ?? '' })),
  )
  expect(named.length).toBeGreaterThan(200)
  expect(named.filter(({ key }) => !(key in known))).toEqual([])
})

test('every family of keys that a page makes from a value has members', () => {
  const known = Object.keys(all('zh-CN'))
  const families = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/\bt\(\s*`([^`$]+)\$\{/g)].map((match) => match[1] ?? ''),
  )
  expect(families.length).toBeGreaterThan(15)
  expect(families.filter((family) => !known.some((key) => key.startsWith(family)))).toEqual([])
})

test('no text of a page is left that nothing names', () => {
  const texts = Object.entries(
    import.meta.glob<Messages>('../../contract/messages/zh-CN/web-*.json', { eager: true, import: 'default' }),
  )
  const source = Object.values(sources).join('\n')
  const families = [...source.matchAll(/`([a-z_.]+[._])\$\{/g)].map((match) => match[1] ?? '')
  const isNamed = (key: string) => source.includes(`'${key}'`) || families.some((family) => key.startsWith(family))
  expect(texts.flatMap(([, messages]) => Object.keys(messages)).filter((key) => !isNamed(key))).toEqual([])
})
