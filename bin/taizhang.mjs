#!/usr/bin/env node
// The way in, for any Node from 18 on and from any folder: sees that everything is there, then runs server/cli.ts.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureWebBuilt } from './build-web.mjs'
import { findNode } from './find-node.mjs'
import { PrepareError, ROOT } from './installation.mjs'
import { ensureInstalled } from './prepare.mjs'
import { runForwarding } from './run-forwarding.mjs'
import { stopWithParent } from './stop-with-parent.mjs'

const CLI = join(ROOT, 'server', 'cli.ts')
const args = process.argv.slice(2)
const asksForHelp = args.some((arg) => arg === '--help' || arg === '-h')
const say = (line) => process.stderr.write(`${line}\n`)

async function main() {
  await ensureInstalled(say)
  const node = findNode()
  stopWithParent()
  if (args[0] === 'start' && !asksForHelp) await ensureWebBuilt(node, say)
  if (node !== process.execPath) return await runForwarding(node, [CLI, ...args])
  // This Node will do: no second process, and signals arrive where they are handled.
  process.argv[1] = CLI
  await import(pathToFileURL(CLI).href)
}

main().catch((error) => {
  // A disk that is full or closed to us says enough in its message.
  const isPlain = error instanceof PrepareError || error?.syscall !== undefined
  say(isPlain ? error.message : (error?.stack ?? String(error)))
  process.exitCode = 2
})
