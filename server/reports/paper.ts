import {
  AlignmentType,
  convertMillimetersToTwip,
  DocumentGridType,
  Footer,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionPropertiesOptions,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
  type XmlComponent,
} from 'docx'

// GB/T 9704-2012 in twips and half-points. The text area of 156 × 225 mm holds 22 lines of 28 characters.
export const FONTS = {
  title: '方正小标宋简体',
  heading: '黑体',
  runInHeading: '楷体_GB2312',
  body: '仿宋_GB2312',
  pageNumber: '宋体',
} as const
const NUMBER_2 = 44
const NUMBER_3 = 32
const NUMBER_4 = 28
// 22 × 580 would pass the area's 12 756 twips and leave 21 lines.
const LINE_PITCH = 579
// 35 pt between the lines of a title that needs several.
const TITLE_LINE = 700
// Brings the 16 pt glyph to the pitch of 15.79 pt; without it 27 characters fit a line.
const CHARACTER_SPACING = -5
const TWO_CHARACTERS = 640
const ONE_CHARACTER_OF_NUMBER_4 = 280

export const PAGE: ISectionPropertiesOptions = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: {
      top: 2098,
      left: 1588,
      bottom: 1984,
      right: 1474,
      header: convertMillimetersToTwip(15),
      footer: 1417,
      gutter: 0,
    },
  },
  grid: { type: DocumentGridType.LINES, linePitch: LINE_PITCH },
}

const line = (pitch: number) => ({ line: pitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 })
export const BODY_SPACING = line(LINE_PITCH)
const FLUSH = { firstLine: 0, firstLineChars: 0 }

/** A run's look by the East Asian font; digits and Latin in Times New Roman. */
export const look = (eastAsia: string, size = NUMBER_3): IRunOptions => ({
  font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia },
  size,
  ...(size === NUMBER_3 ? { characterSpacing: CHARACTER_SPACING } : {}),
})

export const run = (text: string, eastAsia: string): TextRun => new TextRun({ ...look(eastAsia), text })

export function titleParagraph(lines: readonly string[]): Paragraph {
  const [first = '', ...rest] = lines
  return new Paragraph({
    style: 'Title',
    alignment: AlignmentType.CENTER,
    spacing: line(rest.length > 0 ? TITLE_LINE : LINE_PITCH),
    indent: FLUSH,
    children: [
      new TextRun({ ...look(FONTS.title, NUMBER_2), text: first }),
      ...rest.map((text) => new TextRun({ ...look(FONTS.title, NUMBER_2), text, break: 1 })),
    ],
  })
}

export const centred = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: BODY_SPACING,
    indent: FLUSH,
    children: [run(text, FONTS.runInHeading)],
  })

export const blankLine = (): Paragraph => new Paragraph({ spacing: BODY_SPACING, indent: FLUSH })

export const headingParagraph = (text: string): Paragraph =>
  new Paragraph({ ...bodyLook(), style: 'Heading1', children: [run(text, FONTS.heading)] })

export function bodyParagraph(children: readonly XmlComponent[]): Paragraph {
  const paragraph = new Paragraph(bodyLook())
  for (const child of children) paragraph.addChildElement(child)
  return paragraph
}

const bodyLook = (): IParagraphOptions => ({
  alignment: AlignmentType.BOTH,
  spacing: BODY_SPACING,
  indent: { firstLine: TWO_CHARACTERS, firstLineChars: 200 },
})

/** The number between two dashes, away from the binding by one character: odd pages right, even pages left. */
export function pageNumberFooter(page: 'odd' | 'even'): Footer {
  const look4 = { font: FONTS.pageNumber, size: NUMBER_4 }
  return new Footer({
    children: [
      new Paragraph({
        alignment: page === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: page === 'odd' ? { right: ONE_CHARACTER_OF_NUMBER_4 } : { left: ONE_CHARACTER_OF_NUMBER_4 },
        children: [new TextRun({ ...look4, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  })
}
