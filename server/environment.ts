import { z } from 'zod'

/** Values that are named in a complaint and never shown in one. */
export const SECRET_NAMES: ReadonlySet<string> = new Set([
  'SESSION_SECRET',
  'FIELD_KEY',
  'DATABASE_URL',
  'S3_SECRET_ACCESS_KEY',
  'OIDC_CLIENT_SECRET',
  'METRICS_TOKEN',
])

const ALL_OR_NONE = [
  ['S3_BUCKET', 'S3_ENDPOINT', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'],
] as const

const wholeNumber = (min: number, max: number) => {
  const message = `must be a whole number from ${min} to ${max}`
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message)
}

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` })

const HOST_MESSAGE = 'must be an IP address or a host name'

/** The environment variables that we know, by name; messages continue the sentence that the name begins. */
export const environmentSchema = z.object({
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, HOST_MESSAGE)
    .default('127.0.0.1'),
  PORT: wholeNumber(1, 65_535).default(8090),
  PUBLIC_URL: z
    .string()
    .refine(isPlainOrigin, 'must be http:// or https:// with a host and nothing after it')
    .transform((text) => new URL(text).origin)
    .optional(),
  DATABASE_URL: z
    .string()
    .refine(namesDatabase, 'must look like postgresql://user:password@host:5432/database')
    .optional(),
  DATA_DIR: z.string().optional(),
  BACKUP_DIR: z.string().optional(),
  BACKUP_KEEP: wholeNumber(1, 3650).default(14),
  SESSION_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  FIELD_KEY: z
    .string()
    .refine(isKey, 'must be 32 bytes in base64, as from: openssl rand -base64 32')
    .transform((text) => Buffer.from(text, 'base64'))
    .optional(),
  LOG_LEVEL: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  LOG_FORMAT: oneOf(['json', 'pretty']).optional(),
  UPLOAD_LIMIT_MB: wholeNumber(1, 1024).default(20),
  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: z.string().refine(isHttp, 'must be an http:// or https:// address').optional(),
  S3_REGION: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  OIDC_ISSUER: z
    .string()
    .refine(isTrustworthy, 'must be an https:// address (http:// only on this machine)')
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().optional(),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  SQL_AUDIT_FILE: z.string().optional(),
})

export type EnvironmentValues = z.infer<typeof environmentSchema>

/** The complaints about values that are fine alone and wrong together. `set` holds only values that are not empty. */
export function whatGoesTogether(set: Record<string, string | undefined>): string[] {
  const lines: string[] = []
  const host = set.HOST
  if (host !== undefined && !isLoopback(host) && set.PUBLIC_URL === undefined) {
    lines.push(`PUBLIC_URL is required when HOST is not this machine alone (HOST is "${host}")`)
  }
  for (const name of ['SESSION_SECRET', 'FIELD_KEY']) {
    if (set.DATABASE_URL !== undefined && set[name] === undefined) lines.push(`${name} is required with DATABASE_URL`)
  }
  for (const group of ALL_OR_NONE) {
    const missing = group.filter((name) => set[name] === undefined)
    if (missing.length === group.length) continue
    for (const name of missing)
      lines.push(`${name} is required with ${group.find((other) => set[other] !== undefined)}`)
  }
  return lines
}

function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase()
  return name === 'localhost' || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name)
}

function isPlainOrigin(text: string): boolean {
  const url = parseUrl(text)
  if (url === null || !/^https?:$/.test(url.protocol)) return false
  return url.pathname === '/' && `${url.search}${url.hash}${url.username}${url.password}` === ''
}

function isHttp(text: string): boolean {
  return /^https?:$/.test(parseUrl(text)?.protocol ?? '')
}

function isTrustworthy(text: string): boolean {
  const url = parseUrl(text)
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))
}

function namesDatabase(text: string): boolean {
  const url = parseUrl(text)
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol)) return false
  return (url.hostname !== '' || url.searchParams.has('host')) && url.pathname.length > 1
}

function isKey(text: string): boolean {
  return z.base64().safeParse(text).success && Buffer.from(text, 'base64').length === 32
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null
}
