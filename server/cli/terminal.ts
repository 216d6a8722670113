import { processEnvironment } from '../config.ts'
import { message } from '../http/texts.ts'

/** What a command says, in the terminal's language: results on stdout, everything else on stderr. */
export interface Terminal {
  say(key: string, values?: Record<string, string | number>): string
  print(line: string): void
  json(value: unknown): void
  note(line: string): void
  error(line: string): void
  /** One line that is written over; silent where nobody watches. */
  progress(line: string): void
  foundWrong: boolean
  log: { info(line: string): void; warn(line: string): void }
}

/** The command could not run, for a reason the user can mend. */
export class CommandFailed extends Error {}

export function terminal(): Terminal {
  const language = /^zh/i.test(languageOf(processEnvironment())) ? 'zh-CN' : 'en'
  // `taizhang … | head` closes our output before we are done: that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
  const watched = process.stderr.isTTY === true
  const note = (line: string) => void process.stderr.write(`${watched ? '\r\u001b[K' : ''}${line}\n`)
  return {
    say: (key, values) => message(language, key, values),
    print: (line) => void process.stdout.write(`${line}\n`),
    json: (value) => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
    note,
    error: note,
    progress: (line) => void (watched && process.stderr.write(`\r\u001b[K${line}`)),
    foundWrong: false,
    log: { info: () => undefined, warn: note },
  }
}

const languageOf = (env: Record<string, string | undefined>) =>
  env.TAIZHANG_LANG ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? ''
