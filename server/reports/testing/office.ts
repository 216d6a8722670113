import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

const says = (program: string, ...words: string[]): Promise<string | null> =>
  run(program, words).then(
    ({ stdout, stderr }) => stdout + stderr,
    () => null,
  )

/** Whether LibreOffice, poppler's tools and a Chinese font are on this machine. */
export async function isOfficeHere(): Promise<boolean> {
  const [office, poppler, fonts] = await Promise.all([
    says('soffice', '--version'),
    says('pdftotext', '-v'),
    says('fc-list', ':lang=zh'),
  ])
  return office !== null && poppler !== null && fonts !== null && fonts !== ''
}

/** The document opened by LibreOffice and saved in another format, or in its own again. */
export async function throughOffice(docx: Uint8Array, format: 'docx' | 'pdf'): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const source = join(folder, 'report.docx')
    await writeFile(source, docx)
    // A profile of its own: two runs at once would wait for each other's lock for ever.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', join(folder, 'out'), source])
    return readFile(join(folder, 'out', `report.${format}`))
  })
}

export interface PrintedLine {
  text: string
  left: number
  right: number
}

/** The lines of each page of a PDF, top to bottom, with their edges in points. */
export async function printedPages(pdf: Uint8Array): Promise<PrintedLine[][]> {
  return inFolder(async (folder) => {
    const source = join(folder, 'report.pdf')
    await writeFile(source, pdf)
    const { stdout } = await run('pdftotext', ['-bbox', source, '-'], { maxBuffer: 50_000_000 })
    return stdout
      .split('<page ')
      .slice(1)
      .map((page) => linesOf(page))
  })
}

// Words of one line share their foot, give or take the fonts' own measures.
const SAME_LINE_POINTS = 8

function linesOf(page: string): PrintedLine[] {
  const lines: (PrintedLine & { foot: number })[] = []
  for (const [, left, right, foot, text] of page.matchAll(
    /<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g,
  )) {
    const word = { text: text ?? '', left: Number(left), right: Number(right), foot: Number(foot) }
    const line = lines.find((each) => Math.abs(each.foot - word.foot) < SAME_LINE_POINTS)
    if (line === undefined) lines.push(word)
    else {
      line.text += word.text
      line.left = Math.min(line.left, word.left)
      line.right = Math.max(line.right, word.right)
    }
  }
  return lines.toSorted((a, b) => a.foot - b.foot)
}

async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'taizhang-office-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
