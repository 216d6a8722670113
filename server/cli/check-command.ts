import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Command } from 'commander'
import type { Check } from '../../domain/figures/check.ts'
import { checkText } from '../../domain/figures/check-text.ts'
import { readDocument } from '../documents/read-document.ts'
import { READING_LIMITS } from '../documents/reading-limits.ts'
import { simplifier } from '../figures/simplify.ts'
import { CommandFailed, type Terminal } from './terminal.ts'

const LIMIT_BYTES = 50 * 1_048_576

export const checkCommand = (out: Terminal): Command =>
  new Command('check')
    .description(out.say('cli.check.about'))
    .argument('<file>')
    .option('--json', out.say('cli.json'))
    .action(async (file: string, options: { json?: boolean }) => {
      const text = await textOf(out, file)
      const result = checkText(text, simplifier(), basename(file))
      const wrong = result.checks.filter((check) => check.verdict === 'inconsistent')
      out.foundWrong = wrong.length > 0
      if (options.json) return out.json(result)
      for (const check of wrong) printCheck(out, check)
      out.print(
        out.say('cli.check.claims', {
          claims: result.claims.length,
          checks: result.checks.length,
          inconsistent: wrong.length,
        }),
      )
    })

async function textOf(out: Terminal, file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: { code?: string }) => {
    throw new CommandFailed(out.say(error.code === 'ENOENT' ? 'backup.no_file' : 'cli.check.unreadable', { file }))
  })
  const read = await readDocument({ bytes, name: basename(file) }, { ...READING_LIMITS, bytes: LIMIT_BYTES })
  if (!read.ok) throw new CommandFailed(out.say(read.refusal.code, read.refusal.values))
  return read.document.text
}

function printCheck(out: Terminal, check: Check): void {
  out.print(`✗ ${check.formula}`)
  out.print(`  ${out.say(check.explanation.key, check.explanation.values)}`)
  check.quote.forEach((quote, i) => {
    out.print(`  ${String(check.offset[i]).padStart(7)}  ${quote}`)
  })
}
