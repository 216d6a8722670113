import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadSecrets, runningSecrets, SecretsError } from './secrets.ts'

let folder: string
let said: string[]
const say = (line: string) => said.push(line)
const modeOf = (path: string) => statSync(path).mode & 0o777

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taizhang-secrets-'))
  said = []
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('secrets of a data folder', () => {
  test('a broken file is refused and left alone', () => {
    writeFileSync(join(folder, 'secrets.json'), '{"sessionSecret":"x"}', { mode: 0o600 })
    expect(() => loadSecrets(folder, say)).toThrow(SecretsError)
    expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toBe('{"sessionSecret":"x"}')
  })

  test('none are drawn beside a database that others were made for', () => {
    mkdirSync(join(folder, 'pg'))
    writeFileSync(join(folder, 'pg', 'PG_VERSION'), '18\n')
    expect(() => loadSecrets(folder, say)).toThrow(/is missing although there is a database/)
  })

  test('files open to others are closed, with a word', () => {
    loadSecrets(folder)
    chmodSync(folder, 0o755)
    chmodSync(join(folder, 'secrets.json'), 0o644)
    loadSecrets(folder, say)
    expect([modeOf(folder), modeOf(join(folder, 'secrets.json'))]).toEqual([0o700, 0o600])
    expect(said).toEqual([
      `${folder} was open to other users (mode 755); it is 700 now.`,
      `${join(folder, 'secrets.json')} was open to other users (mode 644); it is 600 now.`,
    ])
  })

  test('a first start draws them into a folder of its own, and every later one reads the same', () => {
    const fresh = join(folder, 'deep', '.data')
    const drawn = loadSecrets(fresh, say)
    expect([modeOf(fresh), modeOf(join(fresh, 'secrets.json'))]).toEqual([0o700, 0o600])
    expect(drawn.fieldKey).toHaveLength(32)
    expect(drawn.sessionSecret).toMatch(/^[0-9a-f]{64}$/)
    expect(loadSecrets(fresh, say)).toEqual(drawn)
    expect(loadSecrets(join(folder, 'other'))).not.toEqual(drawn)
    expect(said).toEqual([])
  })
})

describe('secrets to run with', () => {
  const none = { sessionSecret: null, fieldKey: null }

  test('a database server without secrets of its own is refused', () => {
    const config = { ...none, databaseUrl: 'postgresql://u@db/taizhang', dataFolder: folder }
    expect(() => runningSecrets(config)).toThrow(SecretsError)
  })

  test('the environment goes before the file, and nothing is drawn for a database server', () => {
    const fieldKey = Buffer.alloc(32, 9)
    const named = { sessionSecret: 's'.repeat(32), fieldKey }
    const dataFolder = join(folder, 'unused')
    expect(runningSecrets({ ...named, databaseUrl: 'postgresql://u@db/taizhang', dataFolder })).toEqual(named)
    expect(() => statSync(dataFolder)).toThrow()
    expect(runningSecrets({ ...named, databaseUrl: null, dataFolder: folder })).toEqual(named)
  })
})
