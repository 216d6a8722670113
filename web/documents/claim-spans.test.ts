import { expect, test } from 'vitest'
import { blocksOf, numberIn, paragraphsOf, spansOf } from './claim-spans.ts'

const textOf = (paragraphs: ReturnType<typeof paragraphsOf>) =>
  paragraphs.map((paragraph) => paragraph.pieces.map((piece) => piece.text).join('')).join('\n')

test('a value that is not printed in digits has no place of its own in the quote', () => {
  expect(numberIn('受理来信近三成', 30)).toBeNull()
  expect(numberIn('万元', null)).toBeNull()
})

test('a value printed with commas or full-width digits is found', () => {
  expect(numberIn('税收1,234.5万元', 1234.5)).toEqual([2, 9])
  expect(numberIn('税收１２．５万元', 12.5)).toEqual([2, 6])
})

test('two claims that share a quote are told apart by their numbers', () => {
  const text = '全年来访18批52人次。'
  const quoted = [
    { id: 'a', quote: '18批52人次', offset: 4, value: 18 },
    { id: 'b', quote: '18批52人次', offset: 4, value: 52 },
  ]
  const [paragraph] = paragraphsOf(text, spansOf(text, quoted))
  const first = (words: string) => paragraph?.pieces.find((piece) => piece.text === words)?.ids[0]
  expect(first('18')).toBe('a')
  expect(first('52')).toBe('b')
  expect(textOf(paragraph ? [paragraph] : [])).toBe(text)
})

test('offsets hold behind characters that take two units', () => {
  const text = '𠮷区出口7亿元'
  const [paragraph] = paragraphsOf(text, spansOf(text, [{ id: 'a', quote: '7亿元', offset: 4, value: 7 }]))
  expect(paragraph?.pieces.filter((piece) => piece.ids.length).map((piece) => piece.text)).toEqual(['7', '亿元'])
})

test('one line of a megabyte is cut into blocks and loses nothing', () => {
  const line = '本月完成投资12亿元，同比增长3%。'.repeat(50_000)
  expect(blocksOf(line).length).toBeGreaterThan(100)
  expect(textOf(paragraphsOf(line, [])).replaceAll('\n', '')).toBe(line)
})

test('a span over a block’s end is marked in both blocks', () => {
  const text = '一二三\n四五六'
  const paragraphs = paragraphsOf(text, [{ id: 'a', start: 2, end: 5 }])
  expect(paragraphs.map((p) => p.pieces.filter((piece) => piece.ids.length).map((piece) => piece.text))).toEqual([
    ['三'],
    ['四'],
  ])
})
