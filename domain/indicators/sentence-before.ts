const SENTENCE_END = /[。！？!?；;\n\r]/

/**
 * For places that rise, the sentence up to each place. Offsets are code points of `text`, which is walked once however
 * many places there are.
 */
export function sentencesBefore(text: string, offsets: readonly number[]): string[] {
  let units = 0
  let points = 0
  return offsets.map((offset) => {
    if (offset < points) {
      units = 0
      points = 0
    }
    for (; points < offset && units < text.length; points++) units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1
    return lastSentence(text.slice(Math.max(0, units - LOOK_BACK), units))
  })
}

// Enough for any sentence that somebody reads aloud, and no more for a text without stops.
const LOOK_BACK = 200

function lastSentence(words: string): string {
  for (let at = words.length - 1; at >= 0; at--) if (SENTENCE_END.test(words[at] ?? '')) return words.slice(at + 1)
  return words
}
