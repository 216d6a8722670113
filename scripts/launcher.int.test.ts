import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'

const BIN = fileURLToPath(new URL('../bin', import.meta.url))

// Stand-ins for what is slow: an npm that notes that it ran, a vite that makes a page, a CLI that tells its arguments.
const FILES = {
  'package-lock.json': JSON.stringify({ packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } }),
  'npm-cli.js': `const fs = require('fs')
    fs.appendFileSync('npm.log', process.argv.slice(2).join(' ') + '\\n')
    if (fs.existsSync('offline')) process.exit(1)
    const lock = JSON.parse(fs.readFileSync('package-lock.json'))
    setTimeout(() => {
      for (const path of Object.keys(lock.packages).filter(Boolean)) {
        fs.mkdirSync(path, { recursive: true })
        fs.writeFileSync(path + '/package.json', '{}')
      }
      fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify(lock))
    }, 300)`,
  'node_modules/vite/bin/vite.js': `const fs = require('fs')
    fs.appendFileSync('vite.log', 'built\\n')
    if (fs.readFileSync('web/main.ts', 'utf8') === 'broken') { console.error('main.ts is broken'); process.exit(1) }
    const out = process.argv[process.argv.indexOf('--outDir') + 1]
    fs.mkdirSync(out, { recursive: true })
    fs.copyFileSync('web/main.ts', out + '/main.js')`,
  'server/cli.ts': `console.log(JSON.stringify(process.argv.slice(2)))
    process.exitCode = Number(process.argv[3] ?? 0)
    if (process.argv[2] === 'wait') {
      process.on('SIGTERM', () => { console.log('asked to stop'); process.exit(0) })
      setInterval(() => {}, 1000)
    }`,
  'web/index.html': '<html></html>',
  'web/main.ts': 'first',
  'contract/a.ts': '',
  'domain/a.ts': '',
}

function aHouse(): string {
  const house = mkdtempSync(join(tmpdir(), 'taizhang-launcher-'))
  onTestFinished(() => rmSync(house, { recursive: true, force: true }))
  cpSync(BIN, join(house, 'bin'), { recursive: true })
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
  return house
}

async function ended(child: ChildProcess): Promise<{ code: number | null; out: string; told: string }> {
  const texts = { out: '', told: '' }
  child.stdout?.on('data', (chunk) => {
    texts.out += chunk
  })
  child.stderr?.on('data', (chunk) => {
    texts.told += chunk
  })
  const [code] = await once(child, 'close')
  return { code, ...texts }
}

const environmentOf = (house: string) => ({
  PATH: process.env.PATH,
  npm_execpath: join(house, 'npm-cli.js'),
  npm_node_execpath: process.execPath,
})

const launch = (house: string, ...args: string[]) =>
  ended(
    spawn(process.execPath, [join(house, 'bin', 'taizhang.mjs'), ...args], {
      cwd: tmpdir(),
      env: environmentOf(house),
    }),
  )

const linesOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').length : 0)

describe('installing', () => {
  test('a registry out of reach ends with 2 and a way on, and the next start tries again', async () => {
    const house = aHouse()
    writeFileSync(join(house, 'offline'), '')
    const failed = await launch(house, 'verify')
    expect(failed).toMatchObject({ code: 2, out: '' })
    expect(failed.told).toMatch(/The installation failed.*npm ci/)
    rmSync(join(house, 'offline'))
    expect((await launch(house, 'verify')).code).toBe(0)
  })

  test('it happens once, from any folder, with the packages of development', async () => {
    const house = aHouse()
    expect(await launch(house, 'verify')).toMatchObject({ code: 0, out: '["verify"]\n' })
    expect(await launch(house, 'verify')).toMatchObject({ code: 0, told: '' })
    expect(readFileSync(join(house, 'npm.log'), 'utf8')).toMatch(/^ci --include=dev .*\n$/)
  })

  test('another lockfile means another installation, unless npm has been run already', async () => {
    const house = aHouse()
    await launch(house, 'verify')
    const changed = JSON.stringify({ packages: { '': {}, 'node_modules/a': { version: '2.0.0' } } })
    writeFileSync(join(house, 'package-lock.json'), changed)
    await launch(house, 'verify')
    expect(linesOf(join(house, 'npm.log'))).toBe(2)
    writeFileSync(join(house, 'package-lock.json'), `${changed}\n`)
    await launch(house, 'verify')
    expect(linesOf(join(house, 'npm.log'))).toBe(2)
  })

  test('of two that come at once, one installs and the other waits for it', async () => {
    const house = aHouse()
    const both = await Promise.all([launch(house, 'verify'), launch(house, 'verify')])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(linesOf(join(house, 'npm.log'))).toBe(1)
    expect(existsSync(join(house, 'dist', 'install.lock'))).toBe(false)
  })

  test('a lock left by a process that is gone holds nobody up', async () => {
    const house = aHouse()
    mkdirSync(join(house, 'dist'))
    writeFileSync(join(house, 'dist', 'install.lock'), '999999999')
    expect((await launch(house, 'verify')).code).toBe(0)
  })
})

describe('the web app', () => {
  test('one that does not build ends the start with 2 and what the builder said', async () => {
    const house = aHouse()
    writeFileSync(join(house, 'web', 'main.ts'), 'broken')
    const failed = await launch(house, 'start')
    expect(failed).toMatchObject({ code: 2, out: '' })
    expect(failed.told).toContain('main.ts is broken')
  })

  test('is built by start alone, and again only when a source has changed', async () => {
    const house = aHouse()
    const log = join(house, 'vite.log')
    await launch(house, 'verify')
    await launch(house, 'start', '--help')
    expect(linesOf(log)).toBe(0)
    await launch(house, 'start')
    await launch(house, 'start')
    expect(linesOf(log)).toBe(1)
    writeFileSync(join(house, 'web', 'main.ts'), 'second')
    writeFileSync(join(house, 'domain', 'a.test.ts'), 'not part of it')
    await launch(house, 'start')
    expect(linesOf(log)).toBe(2)
    expect(readFileSync(join(house, 'dist', 'web', 'main.js'), 'utf8')).toBe('second')
  })
})

describe('ending', () => {
  test('the exit code is the program’s own', async () => {
    expect(await launch(aHouse(), 'check', '1')).toMatchObject({ code: 1, out: '["check","1"]\n' })
  })

  test('under npm, a program whose shell was killed is asked to stop', async () => {
    const house = aHouse()
    await launch(house, 'verify')
    const env = { ...environmentOf(house), npm_command: 'start' }
    const script = `"${process.execPath}" "${join(house, 'bin', 'taizhang.mjs')}" wait; echo "the shell went on"`
    const shell = spawn('sh', ['-c', script], { env })
    const end = ended(shell)
    await once(shell.stdout, 'data')
    shell.kill('SIGTERM')
    expect((await end).out).toBe('["wait"]\nasked to stop\n')
  })

  // What an older Node does with the newer one that it starts.
  const forwarding = (program: string) =>
    spawn(process.execPath, [
      '--input-type=module',
      '--eval',
      `import { runForwarding } from ${JSON.stringify(join(BIN, 'run-forwarding.mjs'))}
       await runForwarding(process.execPath, ['--eval', ${JSON.stringify(program)}])`,
    ])

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s reaches the program once, and its code comes back',
    async (signal) => {
      const child = forwarding(
        `process.on('${signal}', () => { console.log('${signal}'); setTimeout(() => process.exit(7), 200) })
       setInterval(() => {}, 1000); console.log('ready')`,
      )
      const end = ended(child)
      await once(child.stdout, 'data')
      child.kill(signal)
      child.kill(signal)
      expect(await end).toMatchObject({ code: 7, out: `ready\n${signal}\n` })
    },
  )

  test('a program that was killed comes back as 128 and the signal', async () => {
    expect((await ended(forwarding("process.kill(process.pid, 'SIGKILL')"))).code).toBe(137)
  })
})
