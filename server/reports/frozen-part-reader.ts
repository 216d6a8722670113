import { isIsoDate } from '../../domain/calendar/iso-date.ts'
import type { ReadingLimits } from '../documents/reading-limits.ts'
import { streamXml } from '../documents/xml-stream.ts'
import type { ZipParts } from '../documents/zip-parts.ts'
import { type FrozenFigure, type FrozenFigures, sealOf } from './frozen-figures.ts'
import { FIGURES_NAMESPACE } from './frozen-part.ts'

// Word counts its custom parts from 1; more than these in one document is not ours.
const MOST_PARTS = 32
const MOST_FIGURES = 20_000
const MOST_OBSERVATIONS = 100_000
// Whatever comes out of here is asked of the database: nothing but what can stand there passes.
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const FACT = /^[a-z][a-z0-9_.]{0,99}$/
const DECIMAL = /^-?\d{1,24}(\.\d{1,12})?$/

export interface FoundFigures extends FrozenFigures {
  sealBroken: boolean
}

/** The frozen figures of one of our own documents; null where a package holds none. Throws Refused for damaged parts. */
export async function readFrozenFigures(zip: ZipParts, limits: ReadingLimits): Promise<FoundFigures | null> {
  for (let number = 1; number <= MOST_PARTS; number++) {
    const name = `customXml/item${number}.xml`
    if (!zip.has(name)) continue
    const part = new FigurePart()
    await streamXml(zip.read(name), part, limits.depth)
    if (part.found !== null) return { ...part.found, sealBroken: part.seal !== sealOf(part.found) }
  }
  return null
}

type Attributes = Record<string, string>

class FigurePart {
  found: { title: string; generatedAt: string; figures: FrozenFigure[] } | null = null
  seal = ''
  #isFirst = true
  #observations = 0
  #current: string[] = []

  open(name: string, attributes: Attributes): void {
    if (this.#isFirst && name === 'figures' && isOurs(attributes)) {
      this.found = { title: attributes.title ?? '', generatedAt: attributes.generatedAt ?? '', figures: [] }
      this.seal = attributes.seal ?? ''
    } else if (this.found !== null && name === 'figure' && this.found.figures.length < MOST_FIGURES) {
      this.#current = []
      const figure = figureOf(attributes, this.#current)
      if (figure !== null) this.found.figures.push(figure)
    } else if (this.found !== null && name === 'observation' && ++this.#observations <= MOST_OBSERVATIONS) {
      this.#current.push(attributes.id ?? '')
    }
    this.#isFirst = false
  }

  close(): void {}
  text(): void {}
}

// Another program may write the namespace with a prefix of its own.
const isOurs = (attributes: Attributes): boolean =>
  Object.entries(attributes).some(([name, value]) => /^xmlns(:|$)/.test(name) && value === FIGURES_NAMESPACE)

function figureOf(attributes: Attributes, observationIds: string[]): FrozenFigure | null {
  const { measure, exact = '', from = '', to = '', fact = '', unitId = '' } = attributes
  if (measure !== 'value' && measure !== 'growth') return null
  if (!DECIMAL.test(exact) || !isIsoDate(from) || !isIsoDate(to)) return null
  if (!FACT.test(fact) || !UUID.test(unitId)) return null
  return {
    ordinal: Number(attributes.ordinal),
    fact,
    name: attributes.name ?? '',
    unitId,
    unitName: attributes.unitName ?? '',
    from,
    to,
    measure,
    kind: attributes.kind ?? '',
    printed: attributes.printed ?? '',
    exact,
    before: attributes.before ?? '',
    observationIds,
  }
}
