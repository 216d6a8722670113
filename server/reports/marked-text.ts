import { PageText } from '../documents/page-text.ts'
import type { ReadingLimits } from '../documents/reading-limits.ts'
import { WordText } from '../documents/word-text.ts'
import type { XmlHandler } from '../documents/xml-stream.ts'

/** A stretch of the text that a content control or a bookmark of ours encloses. */
export interface MarkedPlace {
  mark: { kind: 'control'; tag: string; id: number } | { kind: 'bookmark'; ordinal: number }
  /** Code points. */
  offset: number
  text: string
}

// Characters that no text may hold (Unicode's noncharacters) travel with the text through its reader and say where a
// place starts and ends. Those that a hostile text does hold are made harmless before.
const START = '\ufdd0'
const END = '\ufdd1'
const FIRST_DIGIT = 0xfdd2
const MARKS = /([\ufdd0\ufdd1])([\ufdd2-\ufddb]+)/g
const RESERVED = /[\ufdd0-\ufddb]/g
const MOST_PLACES = 50_000
const ROOM_FOR_MARKS = 1_000_000

type Attributes = Record<string, string>
interface Control {
  tag: string
  id: number
  place: number | null
}

/** Reads the main part of a document exactly as server/documents does, and keeps where our marks stand in it. */
export class MarkedText implements XmlHandler {
  readonly #page: PageText
  readonly #word: WordText
  readonly #marks: MarkedPlace['mark'][] = []
  readonly #elements: string[] = []
  readonly #controls: Control[] = []
  readonly #openBookmarks = new Map<string, number>()
  #paragraphs = 0
  #inProperties = 0
  /** Marks met between two paragraphs stand at the start of the next. */
  #waiting = ''

  constructor(limits: ReadingLimits) {
    this.#page = new PageText(limits.characters + ROOM_FOR_MARKS)
    this.#word = new WordText(this.#page)
  }

  open(name: string, attributes: Attributes): void {
    this.#elements.push(name)
    this.#word.open(name, attributes)
    if (name === 'p') this.#openParagraph()
    else if (name === 'sdt') this.#controls.push({ tag: '', id: 0, place: null })
    else if (name === 'sdtPr') this.#inProperties++
    else if (name === 'sdtContent') this.#openContent()
    else if (name === 'bookmarkStart') this.#openBookmark(attributes)
    else if (name === 'bookmarkEnd') this.#closeBookmark(attributes)
    else if (this.#inProperties > 0) this.#readProperty(name, attributes)
  }

  close(): void {
    const name = this.#elements.pop()
    if (name === 'p') this.#paragraphs--
    else if (name === 'sdt') this.#controls.pop()
    else if (name === 'sdtPr') this.#inProperties--
    else if (name === 'sdtContent') this.#closeContent()
    this.#word.close()
  }

  text(text: string): void {
    this.#word.text(text.replace(RESERVED, '\ufffd'))
  }

  /** The text without marks, and every marked place in the order of their starts. */
  finish(): { text: string; places: MarkedPlace[] } {
    return placesIn(this.#page.finish(), this.#marks)
  }

  #openParagraph(): void {
    this.#paragraphs++
    if (this.#waiting === '') return
    this.#page.write(this.#waiting)
    this.#waiting = ''
  }

  #readProperty(name: string, attributes: Attributes): void {
    const control = this.#controls.at(-1)
    if (control === undefined) return
    if (name === 'tag') control.tag = attributeOf(attributes, 'val')
    if (name === 'id') control.id = Number(attributeOf(attributes, 'val'))
  }

  #openContent(): void {
    const control = this.#controls.at(-1)
    if (control?.tag.startsWith('tz:') !== true || this.#marks.length >= MOST_PLACES) return
    control.place = this.#begin({ kind: 'control', tag: control.tag, id: control.id })
  }

  #closeContent(): void {
    const place = this.#controls.at(-1)?.place
    if (place !== null && place !== undefined) this.#write(END, place)
  }

  #openBookmark(attributes: Attributes): void {
    const ordinal = /^tz_(\d{1,6})$/.exec(attributeOf(attributes, 'name'))?.[1]
    if (ordinal === undefined || this.#marks.length >= MOST_PLACES) return
    const place = this.#begin({ kind: 'bookmark', ordinal: Number(ordinal) })
    this.#openBookmarks.set(attributeOf(attributes, 'id'), place)
  }

  #closeBookmark(attributes: Attributes): void {
    const id = attributeOf(attributes, 'id')
    const place = this.#openBookmarks.get(id)
    if (place === undefined) return
    this.#openBookmarks.delete(id)
    this.#write(END, place)
  }

  #begin(mark: MarkedPlace['mark']): number {
    this.#marks.push(mark)
    this.#write(START, this.#marks.length - 1)
    return this.#marks.length - 1
  }

  #write(mark: string, place: number): void {
    const digits = [...String(place)].map((digit) => String.fromCharCode(FIRST_DIGIT + Number(digit))).join('')
    if (this.#paragraphs > 0) this.#page.write(mark + digits)
    else this.#waiting += mark + digits
  }
}

function placesIn(marked: string, marks: readonly MarkedPlace['mark'][]): { text: string; places: MarkedPlace[] } {
  const text = marked.replace(MARKS, '')
  const starts = new Map<number, { at: number; offset: number }>()
  const places: MarkedPlace[] = []
  let read = 0
  let at = 0
  let offset = 0
  for (const match of marked.matchAll(MARKS)) {
    const piece = marked.slice(read, match.index)
    read = match.index + match[0].length
    at += piece.length
    offset += codePoints(piece)
    const place = numberOf(match[2] ?? '')
    const mark = marks[place]
    if (match[1] === START) starts.set(place, { at, offset })
    else {
      const start = starts.get(place)
      if (mark !== undefined && start !== undefined)
        places.push({ mark, offset: start.offset, text: text.slice(start.at, at) })
    }
  }
  return { text, places: places.toSorted((a, b) => a.offset - b.offset) }
}

const numberOf = (digits: string): number =>
  Number([...digits].map((digit) => digit.charCodeAt(0) - FIRST_DIGIT).join(''))

export function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

function attributeOf(attributes: Attributes, localName: string): string {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.slice(name.indexOf(':') + 1) === localName) return value
  }
  return ''
}
