// Everything that a change has to pass, in order, stopping at the first failure. Plain JavaScript for any Node from
// 18 on, like bin/. `node scripts/test.mjs STEP [ARGUMENT …]` runs one step and hands its tool the arguments.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { ensureWebBuilt } from '../bin/build-web.mjs'
import { findNode } from '../bin/find-node.mjs'
import { MODULES, ROOT } from '../bin/installation.mjs'
import { ensureInstalled } from '../bin/prepare.mjs'
import { ensureBrowser } from './find-browser.mjs'

const ROOMS = ['domain', 'contract', 'server', 'web', 'e2e', 'scripts', 'bench']

const STEPS = [
  { name: 'lint', title: 'Format and lint', run: (more) => tool('@biomejs/biome', 'biome', ['check', ...more]) },
  {
    name: 'types',
    title: 'Types, room by room',
    run: () => ROOMS.every((room) => !hasFiles(room, /\.tsx?$/) || types(room)),
  },
  { name: 'sizes', title: 'No file too long', run: () => script('check-sizes.ts') },
  { name: 'doors', title: 'Which room may know which', run: () => script('check-doors.ts') },
  { name: 'unused', title: 'What nobody uses', run: (more) => tool('knip', 'knip', more) },
  { name: 'unit', title: 'Rules', run: (more) => vitest('unit', more) },
  { name: 'integration', title: 'On a real PostgreSQL', run: (more) => vitest('integration', more) },
  { name: 'web', title: 'The web app builds', run: buildWeb },
  { name: 'e2e', title: 'In a real browser', run: browserTests },
]

let node = process.execPath

async function main() {
  const [only, ...more] = process.argv.slice(2)
  const steps = only === undefined ? STEPS : STEPS.filter((step) => step.name === only)
  if (steps.length === 0)
    throw new Error(`No step is called ${only}; there are: ${STEPS.map((step) => step.name).join(', ')}`)
  await ensureInstalled(say)
  node = findNode()
  for (const [index, step] of steps.entries()) {
    const began = Date.now()
    say(`── ${step.title} (${step.name})`)
    if (!(await step.run(more))) return fail(step)
    // The browser tests' own last lines stay the last.
    if (index < steps.length - 1 || only !== undefined) say(`   ${((Date.now() - began) / 1000).toFixed(1)} s`)
  }
}

const types = (room) => tool('typescript', 'tsc', ['-p', room])

const vitest = (project, more) => tool('vitest', 'vitest', ['run', '--project', project, ...more])

async function buildWeb() {
  await ensureWebBuilt(node, say)
  return true
}

async function browserTests(more) {
  const browser = ensureBrowser(say)
  await ensureWebBuilt(node, say)
  return tool('@playwright/test', 'playwright', ['test', ...more], { CHROMIUM_PATH: browser })
}

function tool(packageName, command, args, env) {
  const manifest = JSON.parse(readFileSync(join(MODULES, packageName, 'package.json'), 'utf8'))
  const entry = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[command]
  return run([join(MODULES, packageName, entry), ...args], env)
}

const script = (name) => run([join(ROOT, 'scripts', name)])

// By the Node that was found, and with it first in PATH for whatever a tool starts in turn.
function run(args, env = {}) {
  const result = spawnSync(node, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env, PATH: [dirname(node), process.env.PATH].join(delimiter) },
  })
  return result.status === 0
}

function hasFiles(folder, pattern) {
  return readdirSync(join(ROOT, folder), { recursive: true }).some((file) => pattern.test(file))
}

function say(line) {
  process.stdout.write(`${line}\n`)
}

function fail(step) {
  say(`✗ ${step.title}: failed. Again with: node scripts/test.mjs ${step.name}`)
  process.exitCode = 1
}

main().catch((error) => {
  say(error.message)
  process.exitCode = 2
})
