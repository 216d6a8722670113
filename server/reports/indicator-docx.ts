import { Document, type IStylesOptions, Packer, type Paragraph, type XmlComponent } from 'docx'
import type { ReportPreview, ReportRun } from '../../contract/reports.ts'
import { titleLines } from '../../domain/reports/title-lines.ts'
import { figureControl } from './figure-control.ts'
import { type FrozenFigure, freeze, type SourcedFact } from './frozen-figures.ts'
import { completePackage } from './package-parts.ts'
import {
  BODY_SPACING,
  blankLine,
  bodyParagraph,
  centred,
  FONTS,
  headingParagraph,
  look,
  PAGE,
  pageNumberFooter,
  run,
  titleParagraph,
} from './paper.ts'
import { withoutControls } from './xml-text.ts'

/**
 * The report on paper as GB/T 9704-2012 lays it out, every figure carrying its fact three times: in a content control,
 * in a bookmark, and frozen in a part of the package. The same input makes the same bytes. Throws where the preview
 * names a fact that is not among `facts`.
 */
export async function indicatorReportDocx(
  preview: ReportPreview,
  facts: readonly SourcedFact[],
  generatedAt: Date,
): Promise<Uint8Array> {
  const clean = cleaned(preview)
  const frozen = freeze(clean, facts, generatedAt)
  const document = new Document({
    title: clean.title,
    creator: '台账',
    lastModifiedBy: '台账',
    compatibility: { version: 15 },
    evenAndOddHeaderAndFooters: true,
    styles: STYLES,
    sections: [
      {
        properties: PAGE,
        footers: { default: pageNumberFooter('odd'), even: pageNumberFooter('even') },
        children: pageContent(clean, frozen.figures),
      },
    ],
  })
  return completePackage(await Packer.pack(document, 'uint8array'), frozen)
}

// The default run must be of the body's size: the grid of the page is measured by it.
const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { ...look(FONTS.body), language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: BODY_SPACING },
    },
    title: { run: { ...look(FONTS.title, 44) } },
    heading1: { run: { ...look(FONTS.heading), color: '000000', bold: false }, paragraph: { outlineLevel: 0 } },
  },
}

function pageContent(preview: ReportPreview, figures: readonly FrozenFigure[]): Paragraph[] {
  const next = figures[Symbol.iterator]()
  return [
    titleParagraph(titleLines(preview.title)),
    centred(preview.dateLine),
    blankLine(),
    ...preview.sections.flatMap((section) => [
      headingParagraph(section.heading),
      ...section.paragraphs.map((runs) => bodyParagraph(runs.flatMap((each) => pieces(each, next)))),
    ]),
  ]
}

// Figures were frozen in reading order, and are read in the same.
function pieces(piece: ReportRun, figures: Iterator<FrozenFigure>): XmlComponent[] {
  if (!('fact' in piece)) return [run(piece.text, piece.heading === 'run_in' ? FONTS.runInHeading : FONTS.body)]
  const { value, done } = figures.next()
  if (done === true) throw new Error('a figure was printed that was not frozen')
  return figureControl(value)
}

const cleaned = (preview: ReportPreview): ReportPreview => ({
  title: withoutControls(preview.title),
  dateLine: withoutControls(preview.dateLine),
  sections: preview.sections.map((section) => ({
    heading: withoutControls(section.heading),
    paragraphs: section.paragraphs.map((runs) => runs.map((each) => ({ ...each, text: withoutControls(each.text) }))),
  })),
})
