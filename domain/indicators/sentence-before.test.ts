import { expect, test } from 'vitest'
import { sentencesBefore } from './sentence-before.ts'

test('a sentence begins after the stop before it, also behind characters of two units', () => {
  const text = '𠮷祥镇修路。全年新增高企43家,其中国家高企14家。'
  const at = (words: string) => [...text.slice(0, text.indexOf(words))].length
  expect(sentencesBefore(text, [at('全年'), at('国家')])).toEqual(['', '全年新增高企43家,其中'])
})

test('a place before the last one is found too', () => {
  expect(sentencesBefore('一。二三。四', [5, 3])).toEqual(['', '二'])
})
