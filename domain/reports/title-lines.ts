// A line of 156 mm holds twenty characters of 22 pt.
const TITLE_LINE_CHARACTERS = 20
const SECOND_LINE = /(?=主要经济指标)/

/** A title too long for one line breaks between words, never within one (GB/T 9704 7.3.1). */
export function titleLines(title: string): string[] {
  if (widthOf(title) <= TITLE_LINE_CHARACTERS) return [title]
  return title.split(SECOND_LINE)
}

// Digits and Latin letters are half as wide as a Chinese character.
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += /[\u0020-\u007e]/.test(character) ? 0.5 : 1
  return width
}
