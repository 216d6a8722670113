import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

const ROOT = resolve('/srv/taizhang')
const KEY = Buffer.alloc(32, 7).toString('base64')
const SECRET = 'a session secret of enough length'

function complaints(env: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(env, ROOT, false)
  } catch (error) {
    if (error instanceof ConfigError) return error.lines
    throw error
  }
  return []
}

describe('a wrong value is explained in one line', () => {
  test.each([
    ['PORT', 'http', 'PORT must be a whole number from 1 to 65535; it is "http"'],
    ['PORT', '0', 'PORT must be a whole number from 1 to 65535; it is "0"'],
    ['PORT', '70000', 'PORT must be a whole number from 1 to 65535; it is "70000"'],
    ['HOST', 'a b', 'HOST must be an IP address or a host name; it is "a b"'],
    [
      'PUBLIC_URL',
      'https://zone.example/app',
      'PUBLIC_URL must be http:// or https:// with a host and nothing after it; it is "https://zone.example/app"',
    ],
    [
      'PUBLIC_URL',
      'ftp://zone.example',
      'PUBLIC_URL must be http:// or https:// with a host and nothing after it; it is "ftp://zone.example"',
    ],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent; it is "loud"'],
    ['LOG_FORMAT', 'xml', 'LOG_FORMAT must be one of json, pretty; it is "xml"'],
    ['UPLOAD_LIMIT_MB', '2.5', 'UPLOAD_LIMIT_MB must be a whole number from 1 to 1024; it is "2.5"'],
    ['BACKUP_KEEP', '0', 'BACKUP_KEEP must be a whole number from 1 to 3650; it is "0"'],
    ['SESSION_SECRET', 'short', 'SESSION_SECRET must have at least 32 characters'],
    ['FIELD_KEY', 'c2hvcnQ=', 'FIELD_KEY must be 32 bytes in base64, as from: openssl rand -base64 32'],
    ['FIELD_KEY', 'not base64 at all!', 'FIELD_KEY must be 32 bytes in base64, as from: openssl rand -base64 32'],
    ['METRICS_TOKEN', 'short', 'METRICS_TOKEN must have at least 16 characters'],
  ])('%s=%s', (name, value, line) => {
    expect(complaints({ PUBLIC_URL: 'https://zone.example', [name]: value })).toEqual([line])
  })

  test('a database address that names no database is refused without showing the password in it', () => {
    const lines = complaints({ DATABASE_URL: 'postgresql://u:hunter2@db', SESSION_SECRET: SECRET, FIELD_KEY: KEY })
    expect(lines).toEqual(['DATABASE_URL must look like postgresql://user:password@host:5432/database'])
  })

  test('several wrong values are all told at once', () => {
    expect(complaints({ PORT: 'x', LOG_LEVEL: 'y', HOST: '0.0.0.0' })).toHaveLength(3)
  })
})

describe('values that need each other', () => {
  test.each(['0.0.0.0', '::', '192.168.1.5', 'zone.example'])('HOST=%s asks for PUBLIC_URL', (host) => {
    expect(complaints({ HOST: host })).toEqual([
      `PUBLIC_URL is required when HOST is not this machine alone (HOST is "${host}")`,
    ])
  })

  test.each(['127.0.0.1', '127.0.1.1', '::1', 'localhost'])('HOST=%s does not', (host) => {
    expect(complaints({ HOST: host })).toEqual([])
  })

  test('a database server asks for both secrets', () => {
    expect(complaints({ DATABASE_URL: 'postgresql://u@db/taizhang' })).toEqual([
      'SESSION_SECRET is required with DATABASE_URL',
      'FIELD_KEY is required with DATABASE_URL',
    ])
  })

  test('half an object store and half an identity provider are refused, naming what is missing', () => {
    expect(complaints({ S3_BUCKET: 'files', S3_REGION: 'r', OIDC_NAME: 'Zone' })).toEqual([
      'S3_ENDPOINT is required with S3_BUCKET',
      'S3_ACCESS_KEY_ID is required with S3_BUCKET',
      'S3_SECRET_ACCESS_KEY is required with S3_BUCKET',
      'OIDC_ISSUER is required with OIDC_NAME',
      'OIDC_CLIENT_ID is required with OIDC_NAME',
      'OIDC_CLIENT_SECRET is required with OIDC_NAME',
    ])
  })

  test('an identity provider over plain http is refused unless it is this machine', () => {
    const provider = { OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b', OIDC_NAME: 'Zone' }
    expect(complaints({ ...provider, OIDC_ISSUER: 'http://sso.example' })).toHaveLength(1)
    expect(complaints({ ...provider, OIDC_ISSUER: 'http://127.0.0.1:4000' })).toEqual([])
  })
})

describe('what is accepted', () => {
  test('nothing set is a private server with an embedded database', () => {
    expect(readConfig({}, ROOT, false)).toEqual({
      host: '127.0.0.1',
      port: 8090,
      publicUrl: 'http://127.0.0.1:8090',
      secureCookies: false,
      databaseUrl: null,
      dataFolder: resolve(ROOT, '.data'),
      backupFolder: resolve(ROOT, '.data/backups'),
      backupsKept: 14,
      sessionSecret: null,
      fieldKey: null,
      logLevel: 'info',
      logFormat: 'json',
      uploadLimitBytes: 20 * 1024 * 1024,
      s3: null,
      oidc: null,
      metricsToken: null,
      sqlAuditFile: null,
    })
  })

  test('an empty value is as good as none', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' }, ROOT, false)).toEqual(readConfig({}, ROOT, false))
  })

  test('a public https address makes cookies secure', () => {
    const config = readConfig({ HOST: '0.0.0.0', PUBLIC_URL: 'https://zone.example/' }, ROOT, false)
    expect(config).toMatchObject({ publicUrl: 'https://zone.example', secureCookies: true })
    expect(readConfig({ HOST: '::1' }, ROOT, false).publicUrl).toBe('http://[::1]:8090')
  })

  test('a server with everything set is read whole', () => {
    const config = readConfig(
      {
        DATABASE_URL: 'postgresql://u:p@db/taizhang',
        SESSION_SECRET: SECRET,
        FIELD_KEY: KEY,
        DATA_DIR: '/var/lib/taizhang',
        S3_BUCKET: 'files',
        S3_ENDPOINT: 'https://s3.example',
        S3_REGION: 'r',
        S3_ACCESS_KEY_ID: 'id',
        S3_SECRET_ACCESS_KEY: 'secret',
      },
      ROOT,
      true,
    )
    expect(config.fieldKey).toEqual(Buffer.alloc(32, 7))
    expect(config.s3).toEqual({
      bucket: 'files',
      endpoint: 'https://s3.example',
      region: 'r',
      accessKeyId: 'id',
      secretAccessKey: 'secret',
    })
    expect(config).toMatchObject({ logFormat: 'pretty', dataFolder: resolve('/var/lib/taizhang') })
  })
})
