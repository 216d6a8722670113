import type { FoundTrace } from '../../domain/facts/found-trace.ts'
import { READING_LIMITS, type ReadingLimits } from '../documents/reading-limits.ts'
import { streamXml } from '../documents/xml-stream.ts'
import { openZip, type ZipParts } from '../documents/zip-parts.ts'
import { controlId, tagOf } from './figure-control.ts'
import type { FrozenFigure } from './frozen-figures.ts'
import { readFrozenFigures } from './frozen-part-reader.ts'
import { type MarkedPlace, MarkedText } from './marked-text.ts'
import { figureAfter } from './words-after.ts'

// Of what one of our documents unpacks to; pictures that somebody added are not unpacked.
export const TRACE_LIMITS: ReadingLimits = { ...READING_LIMITS, inflatedBytes: 60_000_000 }
const ZIP_START = 'PK'
// Word in a browser calls the main part by the second name.
const MAIN_PARTS = ['word/document.xml', 'word/document2.xml']

// Ten thousand lost figures in a book of a text are somebody's trap, not a report.
const MOST_CHARACTERS_SEARCHED = 200_000_000

interface Place {
  text: string
  offset: number
}

/**
 * Every figure of one of our own documents, however it was edited since: found by its content control, else by its
 * bookmark, else by the words before it. Empty for a file that is none of ours. Throws Refused for a damaged or
 * hostile one, which costs the caller's thread whatever it costs: see readTraces.
 */
export async function findTraces(bytes: Uint8Array): Promise<FoundTrace[]> {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 2)) !== ZIP_START) return []
  const zip = await openZip(bytes, TRACE_LIMITS)
  const main = MAIN_PARTS.find((name) => zip.has(name))
  if (main === undefined) return []
  const frozen = await readFrozenFigures(zip, TRACE_LIMITS)
  if (frozen === null) return []
  const { text, places } = await readMarks(zip, main)
  const found = new Finder(text, places).findAll(frozen.figures)
  return found.map(({ figure, place }) => ({
    fact: figure.fact,
    unitId: figure.unitId,
    from: figure.from,
    to: figure.to,
    measure: figure.measure,
    frozen: figure.exact,
    printedThen: figure.printed,
    printedNow: place?.text ?? null,
    offset: place?.offset ?? -1,
    quote: place?.text ?? '',
    sealBroken: frozen.sealBroken,
  }))
}

async function readMarks(zip: ZipParts, main: string) {
  const marked = new MarkedText(TRACE_LIMITS)
  await streamXml(zip.read(main), marked, TRACE_LIMITS.depth)
  return marked.finish()
}

interface Found {
  figure: FrozenFigure
  place: Place | null
}

/** Gives each figure its place, each control to one figure only. What is left over and bears a figure's tag is a copy of it. */
class Finder {
  readonly #text: string
  readonly #controls = new Map<string, { id: number; place: Place }[]>()
  readonly #bookmarks = new Map<number, Place>()
  #searchable = MOST_CHARACTERS_SEARCHED

  constructor(text: string, places: readonly MarkedPlace[]) {
    this.#text = text
    for (const { mark, ...place } of places) {
      // An empty control or bookmark is what remains of a figure that was taken out.
      if (place.text.trim() === '') continue
      if (mark.kind === 'bookmark') this.#bookmarks.set(mark.ordinal, place)
      else this.#controlsOf(mark.tag).push({ id: mark.id, place })
    }
  }

  findAll(figures: readonly FrozenFigure[]): Found[] {
    const byId = new Map(
      figures.map((figure) => [figure, this.#take(figure, (id) => id === controlId(figure.ordinal))]),
    )
    const found = figures.map((figure): Found => {
      const place =
        byId.get(figure) ??
        this.#bookmarks.get(figure.ordinal) ??
        this.#take(figure, () => true) ??
        this.#byWords(figure)
      return { figure, place }
    })
    return [...found, ...this.#copies(figures, found)]
  }

  #controlsOf(tag: string): { id: number; place: Place }[] {
    const known = this.#controls.get(tag) ?? []
    this.#controls.set(tag, known)
    return known
  }

  #byWords(figure: FrozenFigure): Place | null {
    this.#searchable -= this.#text.length
    return this.#searchable < 0 ? null : figureAfter(this.#text, figure.before, figure.printed)
  }

  #take(figure: FrozenFigure, isIt: (id: number) => boolean): Place | null {
    const controls = this.#controlsOf(tagOf(figure))
    const at = controls.findIndex(({ id }) => isIt(id))
    return at < 0 ? null : (controls.splice(at, 1)[0]?.place ?? null)
  }

  #copies(figures: readonly FrozenFigure[], found: readonly Found[]): Found[] {
    const taken = new Set(found.map(({ place }) => place?.offset))
    const seen = new Set<string>()
    return figures.flatMap((figure): Found[] => {
      if (seen.has(tagOf(figure))) return []
      seen.add(tagOf(figure))
      return this.#controlsOf(tagOf(figure))
        .filter(({ place }) => !taken.has(place.offset))
        .map(({ place }) => ({ figure, place }))
    })
  }
}
