import { type Logger, pino, stdTimeFunctions } from 'pino'

/** JSON lines; in a terminal short lines for the eye. Values of fields that could carry secrets are taken out wherever they stand. */
export function newLogger(options: { level: string; format: 'json' | 'pretty' }): Logger {
  const base = {
    level: options.level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    redact: {
      paths: [
        'password',
        'secret',
        'token',
        'cookie',
        'authorization',
        '*.password',
        '*.secret',
        '*.token',
        '*.cookie',
      ],
      censor: '—',
    },
  }
  return options.format === 'json'
    ? pino(base)
    : pino(base, { write: (line: string) => process.stdout.write(pretty(line)) })
}

const LEVELS: Record<number, string> = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'warn', 50: 'error', 60: 'fatal' }

function pretty(line: string): string {
  const { level, time, msg, err, ...rest } = JSON.parse(line) as Record<string, unknown>
  const fields = Object.entries(rest).map(
    ([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  const fault = err ? `\n${(err as { stack?: string }).stack ?? JSON.stringify(err)}` : ''
  return (
    `${String(time).slice(11, 19)} ${LEVELS[Number(level)] ?? level} ${msg ?? ''} ${fields.join(' ')}`.trimEnd() +
    `${fault}\n`
  )
}
