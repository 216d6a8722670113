// Runs one of our TypeScript programs with the Node that it needs: node scripts/run.mjs FILE [ARGUMENT …]
import { spawnSync } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { findNode } from '../bin/find-node.mjs'
import { ROOT } from '../bin/installation.mjs'
import { ensureInstalled } from '../bin/prepare.mjs'

const [file, ...args] = process.argv.slice(2)
if (file === undefined) throw new Error('usage: node scripts/run.mjs FILE [ARGUMENT …]')
await ensureInstalled((line) => process.stderr.write(`${line}\n`))
const node = findNode()
const env = { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) }
const { status } = spawnSync(node, [join(ROOT, file), ...args], { cwd: ROOT, stdio: 'inherit', env })
process.exitCode = status ?? 2
