import type { PageText } from './page-text.ts'
import type { XmlHandler } from './xml-stream.ts'

type Close = () => void
type Attributes = Record<string, string>
/** Returns what is to be done when the element closes. */
type Open = (attributes: Attributes) => Close
type Mark = (attributes: Attributes) => void
type Place = 'text' | 'paragraphProperties' | 'rowProperties'

// Deleted or moved away, the formatting before a tracked change, and the reading printed above a character.
const NOT_TEXT = ['del', 'moveFrom', 'rPrChange', 'pPrChange', 'tcPrChange', 'trPrChange', 'tblPrChange', 'rt']
const OFF = new Set(['0', 'false', 'off'])
const nothing: Close = () => {}

/**
 * Takes the text out of a WordprocessingML part as it streams past: what would be printed once all tracked changes
 * were accepted. Elements are known by their local names, so that transitional and strict files read alike.
 */
export class WordText implements XmlHandler {
  /** Notes that the text refers to, by id, in order of reference. */
  readonly footnotes = new Set<string>()
  readonly endnotes = new Set<string>()
  readonly #page: PageText
  readonly #wantedNotes: ReadonlySet<string> | null
  readonly #closers: Close[] = []
  /** How many elements are open inside one that is not text, itself included. */
  #skipped = 0
  readonly #within: Record<Place, boolean> = { text: false, paragraphProperties: false, rowProperties: false }
  /** For each open paragraph: is its end deleted, so that the next paragraph joins it? */
  readonly #paragraphEndDeleted: boolean[] = []
  readonly #runHidden: boolean[] = []
  /** For each open choice between two drawings of one thing: is one already taken? */
  readonly #choiceTaken: boolean[] = []
  readonly #openers: ReadonlyMap<string, Open>
  readonly #marks: ReadonlyMap<string, Mark>

  /** With `wantedNotes`, reads a part of notes and only the notes of those ids. */
  constructor(page: PageText, wantedNotes: ReadonlySet<string> | null = null) {
    this.#page = page
    this.#wantedNotes = wantedNotes
    this.#openers = new Map<string, Open>([
      ...NOT_TEXT.map((name): [string, Open] => [name, () => this.#openNotText(name)]),
      ...this.#textOpeners(),
      ...this.#tableOpeners(),
      ...this.#boxAndNoteOpeners(),
    ])
    this.#marks = new Map<string, Mark>([
      ['vanish', (attributes) => this.#hideRun(attributes)],
      ['tab', () => this.#writeMark('\t')],
      ['ptab', () => this.#writeMark('\t')],
      ['noBreakHyphen', () => this.#writeMark('-')],
      ['br', () => this.#breakLine()],
      ['cr', () => this.#breakLine()],
      ['gridSpan', (attributes) => page.spanColumns(Number(attribute(attributes, 'val')))],
      ['footnoteReference', (attributes) => this.#refer(this.footnotes, attributes)],
      ['endnoteReference', (attributes) => this.#refer(this.endnotes, attributes)],
    ])
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipped > 0) {
      this.#skipped++
      return
    }
    this.#marks.get(name)?.(attributes)
    this.#closers.push(this.#openers.get(name)?.(attributes) ?? nothing)
  }

  close(): void {
    if (this.#skipped > 1) this.#skipped--
    else {
      this.#skipped = 0
      this.#closers.pop()?.()
    }
  }

  text(text: string): void {
    if (this.#skipped === 0 && this.#within.text && !this.#isHidden) this.#page.write(text.replace(/[\t\r\n]/g, ' '))
  }

  get #isHidden(): boolean {
    return this.#runHidden.at(-1) === true
  }

  #skip(): Close {
    this.#skipped = 1
    return nothing
  }

  #openNotText(name: string): Close {
    const isDeletion = name === 'del' || name === 'moveFrom'
    if (isDeletion && this.#within.paragraphProperties)
      this.#paragraphEndDeleted[this.#paragraphEndDeleted.length - 1] = true
    if (isDeletion && this.#within.rowProperties) this.#page.discardRow()
    return this.#skip()
  }

  #textOpeners(): [string, Open][] {
    const closeParagraph = () => {
      if (this.#paragraphEndDeleted.pop() !== true) this.#page.endLine()
    }
    const closeRun = () => {
      this.#runHidden.pop()
    }
    return [
      ['p', () => pushed(this.#paragraphEndDeleted, closeParagraph)],
      ['r', () => pushed(this.#runHidden, closeRun)],
      ['t', () => this.#enter('text')],
      ['pPr', () => this.#enter('paragraphProperties')],
    ]
  }

  #tableOpeners(): [string, Open][] {
    const closeRow = () => this.#page.closeRow()
    const closeCell = () => this.#page.closeCell()
    return [
      ['trPr', () => this.#enter('rowProperties')],
      ['tc', () => (this.#page.openCell() ? closeCell : nothing)],
      [
        'tr',
        () => {
          this.#page.openRow()
          return closeRow
        },
      ],
    ]
  }

  #boxAndNoteOpeners(): [string, Open][] {
    const closeBox = () => this.#page.closeBox()
    const closeChoice = () => {
      this.#choiceTaken.pop()
    }
    return [
      ['AlternateContent', () => pushed(this.#choiceTaken, closeChoice)],
      ['Choice', () => this.#takeChoice()],
      ['Fallback', () => this.#takeChoice()],
      ['footnote', (attributes) => this.#openNote(attributes)],
      ['endnote', (attributes) => this.#openNote(attributes)],
      [
        'txbxContent',
        () => {
          this.#page.openBox()
          return closeBox
        },
      ],
    ]
  }

  #enter(place: Place): Close {
    this.#within[place] = true
    return () => {
      this.#within[place] = false
    }
  }

  // Within paragraph properties it hides the mark at the paragraph's end, not the text.
  #hideRun(attributes: Attributes): void {
    if (this.#within.paragraphProperties || this.#runHidden.length === 0) return
    if (!OFF.has(attribute(attributes, 'val') ?? '')) this.#runHidden[this.#runHidden.length - 1] = true
  }

  // A tab in paragraph properties is a stop on the ruler.
  #writeMark(mark: string): void {
    if (!this.#within.paragraphProperties && !this.#isHidden) this.#page.write(mark)
  }

  #breakLine(): void {
    if (!this.#isHidden) this.#page.endLine()
  }

  #takeChoice(): Close {
    if (this.#choiceTaken.at(-1) === true) return this.#skip()
    if (this.#choiceTaken.length > 0) this.#choiceTaken[this.#choiceTaken.length - 1] = true
    return nothing
  }

  #refer(notes: Set<string>, attributes: Attributes): void {
    const id = attribute(attributes, 'id')
    if (id !== undefined && !this.#isHidden) notes.add(id)
  }

  #openNote(attributes: Attributes): Close {
    return this.#wantedNotes?.has(attribute(attributes, 'id') ?? '') === true ? nothing : this.#skip()
  }
}

function pushed(stack: boolean[], close: Close): Close {
  stack.push(false)
  return close
}

function attribute(attributes: Attributes, localName: string): string | undefined {
  for (const name in attributes) {
    if (name.slice(name.indexOf(':') + 1) === localName) return attributes[name]
  }
  return undefined
}
