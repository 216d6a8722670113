import { join, resolve } from 'node:path'
import { type EnvironmentValues, environmentSchema, SECRET_NAMES, whatGoesTogether } from './environment.ts'

/** What the installation has been told, read once. Everything else takes values from it, never from the environment. */
export interface Config {
  readonly host: string
  readonly port: number
  /** Where browsers find us, without a slash at the end. */
  readonly publicUrl: string
  readonly secureCookies: boolean
  /** null: the embedded PostgreSQL in `dataFolder`. */
  readonly databaseUrl: string | null
  readonly dataFolder: string
  readonly backupFolder: string
  readonly backupsKept: number
  /** null: drawn on the first embedded start and kept in `dataFolder` (server/secrets.ts). */
  readonly sessionSecret: string | null
  /** 32 bytes; null as above. */
  readonly fieldKey: Buffer | null
  readonly logLevel: EnvironmentValues['LOG_LEVEL']
  readonly logFormat: 'json' | 'pretty'
  readonly uploadLimitBytes: number
  readonly s3: S3Config | null
  readonly oidc: OidcConfig | null
  /** null: /metrics answers on the loopback address only. */
  readonly metricsToken: string | null
  /** null: statements are not written down. */
  readonly sqlAuditFile: string | null
}

export interface S3Config {
  readonly bucket: string
  readonly endpoint: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

export interface OidcConfig {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** As the login button calls it. */
  readonly name: string
}

type Environment = Record<string, string | undefined>

/** Every wrong value in a line of its own; secrets are named, never shown. The CLI prints the lines and exits with 2. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  readonly lines: readonly string[]

  constructor(lines: readonly string[]) {
    super(`The configuration is wrong:\n${lines.map((line) => `  ${line}`).join('\n')}`)
    this.lines = lines
  }
}

/** Our own environment, for the entry points to hand to readConfig. */
export const processEnvironment = (): Environment => process.env

/** Reads and checks the environment; `root` is the folder of the installation. Throws ConfigError. */
export function readConfig(env: Environment, root: string, isTerminal = process.stdout.isTTY === true): Config {
  // An empty value is how compose files and unit files write "not set".
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const parsed = environmentSchema.safeParse(set)
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map((issue) => lineFor(String(issue.path[0]), issue.message, set))
  const lines = [...wrong, ...whatGoesTogether(set)]
  if (!parsed.success || lines.length > 0) throw new ConfigError([...new Set(lines)])
  return arrange(parsed.data, root, isTerminal)
}

function lineFor(name: string, message: string, set: Environment): string {
  return SECRET_NAMES.has(name) ? `${name} ${message}` : `${name} ${message}; it is "${set[name]}"`
}

function arrange(values: EnvironmentValues, root: string, isTerminal: boolean): Config {
  const dataFolder = resolve(values.DATA_DIR ?? join(root, '.data'))
  const ownAddress = `http://${values.HOST.includes(':') ? `[${values.HOST}]` : values.HOST}:${values.PORT}`
  const publicUrl = values.PUBLIC_URL ?? ownAddress
  return {
    host: values.HOST,
    port: values.PORT,
    publicUrl,
    secureCookies: publicUrl.startsWith('https:'),
    databaseUrl: values.DATABASE_URL ?? null,
    dataFolder,
    backupFolder: resolve(values.BACKUP_DIR ?? join(dataFolder, 'backups')),
    backupsKept: values.BACKUP_KEEP,
    sessionSecret: values.SESSION_SECRET ?? null,
    fieldKey: values.FIELD_KEY ?? null,
    logLevel: values.LOG_LEVEL,
    logFormat: values.LOG_FORMAT ?? (isTerminal ? 'pretty' : 'json'),
    uploadLimitBytes: values.UPLOAD_LIMIT_MB * 1024 * 1024,
    s3: arrangeS3(values),
    oidc: arrangeOidc(values),
    metricsToken: values.METRICS_TOKEN ?? null,
    sqlAuditFile: values.SQL_AUDIT_FILE === undefined ? null : resolve(values.SQL_AUDIT_FILE),
  }
}

function arrangeS3(values: EnvironmentValues): S3Config | null {
  const { S3_BUCKET: bucket, S3_ENDPOINT: endpoint, S3_REGION: region } = values
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = values
  if (!bucket || !endpoint || !region || !accessKeyId || !secretAccessKey) return null
  return { bucket, endpoint, region, accessKeyId, secretAccessKey }
}

function arrangeOidc(values: EnvironmentValues): OidcConfig | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name } = values
  if (!issuer || !clientId || !clientSecret || !name) return null
  return { issuer, clientId, clientSecret, name }
}
