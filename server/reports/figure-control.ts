import { BuilderElement, type XmlComponent } from 'docx'
import type { FrozenFigure } from './frozen-figures.ts'
import { FONTS, run } from './paper.ts'

// Word refuses a document whose tag or title is longer.
const LONGEST_TAG = 64
// Ids of controls are positive 32-bit numbers, unique in the document; ours start away from those that Word draws.
const FIRST_CONTROL_ID = 0x7a000000

export const bookmarkName = (ordinal: number): string => `tz_${ordinal}`
export const controlId = (ordinal: number): number => FIRST_CONTROL_ID + ordinal

/** `tz:<fact>:<measure>`; where that is too long for Word, the figure's ordinal stands for the fact. */
export function tagOf(figure: Pick<FrozenFigure, 'ordinal' | 'fact' | 'measure'>): string {
  const tag = `tz:${figure.fact}:${figure.measure}`
  return tag.length <= LONGEST_TAG ? tag : `tz:#${figure.ordinal}:${figure.measure}`
}

/** The figure's words in a content control within a bookmark: whichever an editor drops, the other still says whose they are. */
export function figureControl(figure: FrozenFigure): XmlComponent[] {
  const { ordinal } = figure
  const properties = element('w:sdtPr', {}, [
    element('w:alias', { 'w:val': titleOf(figure) }),
    element('w:tag', { 'w:val': tagOf(figure) }),
    element('w:id', { 'w:val': controlId(ordinal) }),
  ])
  const content = element('w:sdtContent', {}, [run(figure.printed, FONTS.body)])
  return [
    element('w:bookmarkStart', { 'w:id': ordinal, 'w:name': bookmarkName(ordinal) }),
    element('w:sdt', {}, [properties, content]),
    element('w:bookmarkEnd', { 'w:id': ordinal }),
  ]
}

/** What Word shows above the figure while the cursor is in it. */
const titleOf = (figure: FrozenFigure): string =>
  `${figure.name}${figure.measure === 'growth' ? '同比' : ''}`.slice(0, LONGEST_TAG)

function element(
  name: string,
  attributes: Record<string, string | number> = {},
  children: XmlComponent[] = [],
): BuilderElement {
  const keyed = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]))
  return new BuilderElement({ name, attributes: keyed, children })
}
