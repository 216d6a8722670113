import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkDoors } from './check-doors.ts'
import { DATA_TABLES, LONGEST_FILE, tooLong } from './check-sizes.ts'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

// A house in which every import of the first column is wrong, and those of the second are right.
const FORBIDDEN: Record<string, [file: string, imports: string]> = {
  'domain-is-pure: domain/a.ts → server/app.ts': ['domain/a.ts', "import '../server/app.ts'"],
  'domain-is-pure: domain/b.ts → fs': ['domain/b.ts', "import 'node:fs'"],
  'domain-is-pure: domain/c.ts → contract/fine.ts': ['domain/c.ts', "import type { A } from '../contract/fine.ts'"],
  'contract-knows-domain-and-zod: contract/a.ts → server/app.ts': ['contract/a.ts', "import '../server/app.ts'"],
  'contract-knows-domain-and-zod: contract/b.ts → path': ['contract/b.ts', "import 'node:path'"],
  'server-knows-no-web: server/petitions/a.ts → web/page.tsx': ['server/petitions/a.ts', "import '../../web/page.tsx'"],
  'web-knows-no-server: web/a.tsx → server/app.ts': ['web/a.tsx', "import type { B } from '../server/app.ts'"],
  'web-knows-domain-through-contract: web/b.ts → domain/fine.ts': ['web/b.ts', "import '../domain/fine.ts'"],
  'design-knows-no-noun: web/design/a.tsx → web/petitions/list.tsx': [
    'web/design/a.tsx',
    "import '../petitions/list.tsx'",
  ],
  'foundations-know-no-feature: server/jobs/a.ts → server/projects/fine.ts': [
    'server/jobs/a.ts',
    "import '../projects/fine.ts'",
  ],
  'features-do-not-know-each-other: server/petitions/b.ts → server/projects/fine.ts': [
    'server/petitions/b.ts',
    "import type { C } from '../projects/fine.ts'",
  ],
  'nobody-knows-the-entries: server/petitions/c.ts → server/app.ts': ['server/petitions/c.ts', "import '../app.ts'"],
  'only-tests-know-tests: server/petitions/d.ts → server/petitions/fine.test.ts': [
    'server/petitions/d.ts',
    "import './fine.test.ts'",
  ],
  'nothing-unresolved: server/petitions/e.ts → ./nowhere.ts': ['server/petitions/e.ts', "import './nowhere.ts'"],
}

const ALLOWED: Record<string, string> = {
  'domain/fine.ts': "import Decimal from 'decimal.js'",
  'contract/fine.ts': "import { z } from 'zod'\nimport '../domain/fine.ts'",
  'server/app.ts': "import './petitions/fine.ts'\nimport './projects/fine.ts'",
  'server/database/fine.ts': "import 'node:fs'",
  'server/petitions/fine.ts': "import '../database/fine.ts'\nimport '../../contract/fine.ts'",
  'server/petitions/fine.test.ts': "import './fine.ts'",
  'server/projects/fine.ts': "import '../../domain/fine.ts'",
  'web/page.tsx': "import './petitions/list.tsx'",
  'web/petitions/list.tsx': "import '../../contract/fine.ts'",
}

const CYCLES: Record<string, string> = {
  'server/files/one.ts': "import { two } from './two.ts'",
  'server/files/two.ts': "import { one } from './one.ts'",
  'domain/calendar/hen.ts': "import type { Egg } from './egg.ts'",
  'domain/calendar/egg.ts': "import type { Hen } from './hen.ts'",
}

describe('the doors between the rooms', () => {
  let house: string

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'taizhang-doors-'))
    const files = { ...Object.fromEntries(Object.values(FORBIDDEN)), ...ALLOWED, ...CYCLES }
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, file)), { recursive: true })
      writeFileSync(join(house, file), `${text}\nexport const x = 1\n`)
    }
    // The libraries that the rules name, as packages that only exist.
    for (const name of ['decimal.js', 'zod']) {
      mkdirSync(join(house, 'node_modules', name), { recursive: true })
      writeFileSync(join(house, 'node_modules', name, 'package.json'), `{"name":"${name}","main":"index.js"}`)
      writeFileSync(join(house, 'node_modules', name, 'index.js'), '')
    }
  })

  afterAll(() => rmSync(house, { recursive: true, force: true }))

  test('every wrong import is refused, by the rule meant for it, and no right one is', () => {
    const { violations } = checkDoors(house)
    const straight = violations.filter((line) => !line.startsWith('no-cycles'))
    expect(straight.sort()).toEqual(Object.keys(FORBIDDEN).sort())
  }, 30_000)

  test('files that import each other are refused, also where they import only types', () => {
    const cycles = checkDoors(house).violations.filter((line) => line.startsWith('no-cycles'))
    expect(cycles.join('\n')).toContain('server/files/one.ts')
    expect(cycles.join('\n')).toContain('domain/calendar/hen.ts')
  }, 30_000)

  test('no source file of this house is passed over', () => {
    const { cruised, sources } = checkDoors(ROOT)
    expect(sources.length).toBeGreaterThan(100)
    expect(cruised).toEqual(sources)
  }, 30_000)
})

describe('sizes', () => {
  test('a file over the limit is named with its length', () => {
    const long = { path: 'domain/long.ts', lines: LONGEST_FILE + 1 }
    expect(tooLong([long, { path: 'domain/short.ts', lines: LONGEST_FILE }])).toEqual([long])
    expect(tooLong([{ path: 'domain/long.test.ts', lines: 900 }])).toEqual([])
  })

  test('a table of data that is exempt is still there', () => {
    for (const table of DATA_TABLES) expect(readFileSync(join(ROOT, table), 'utf8')).not.toBe('')
  })
})
