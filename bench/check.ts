import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkText } from '../domain/figures/check-text.ts'
import { simplifier } from '../server/figures/simplify.ts'

// Scores the figure check against the golden documents, where a machine has them, and times it on texts of two lengths.
const golden = path.join(import.meta.dirname, '..', '..', 'shared', 'golden')
const simplify = simplifier()
const SENTENCES = [
  '上半年,全区完成规模以上工业总产值312.6亿元,同比增长9.4%,增速居全市第4位。',
  '其中,高端装备制造业产值88.1亿元,增长12.7%,占规上工业的比重为28.2%,较上年同期提高1.3个百分点。',
  '截至6月底,共受理群众来信来访146批380人次,同比批次下降8.2%、人次下降11.6%,办结率96.5%。',
  '全年引进项目52个,协议投资174.3亿元,其中外资项目6个;开工31个,竣工18个。',
  '力争全年新增规上企业20家以上,实际使用外资达到1.2亿美元。',
  '新建标准厂房16.8万平方米,铺设管网24.5公里,征收土地1320亩,绿化面积35公顷。',
]

if (existsSync(golden)) {
  score(golden, process.argv.slice(2))
  time()
} else console.log('bench:check: no golden documents on this machine; nothing to score')

function score(folder: string, flags: string[]): void {
  const predictions = mkdtempSync(path.join(tmpdir(), 'taizhang-check-'))
  try {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      const name = file.replace(/\.txt$/, '')
      const result = checkText(readFileSync(path.join(folder, file), 'utf8'), simplify, name)
      writeFileSync(path.join(predictions, `${name}.json`), JSON.stringify(result))
    }
    const scored = spawnSync(process.execPath, [path.join(folder, 'score.mjs'), folder, predictions, ...flags], {
      encoding: 'utf8',
    })
    process.stdout.write(scored.stdout + scored.stderr)
    process.exitCode = scored.status ?? 1
  } finally {
    rmSync(predictions, { recursive: true })
  }
}

function time(): void {
  const [long, short] = [1_000_000, 250_000].map((bytes) => milliseconds(sample(bytes)))
  if (long === undefined || short === undefined) return
  console.log(
    `1 MB: ${long.toFixed(0)} ms; 250 kB: ${short.toFixed(0)} ms; ratio ${(long / short).toFixed(2)} (linear is 4)`,
  )
}

/** A text of about so many bytes, each of its paragraphs six sentences of a half-year report. */
function sample(bytes: number): string {
  const paragraph = `${SENTENCES.join('')}\n`
  return paragraph.repeat(Math.ceil(bytes / Buffer.byteLength(paragraph)))
}

function milliseconds(text: string): number {
  const runs = [0, 1, 2].map(() => {
    const start = performance.now()
    checkText(text, simplify, 'sample')
    return performance.now() - start
  })
  return Math.min(...runs)
}
