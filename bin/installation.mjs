// Plain JavaScript without dependencies, for any Node from 18 on, as all of bin/: it runs before anything is installed.
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
export const MODULES = join(ROOT, 'node_modules')

/** What stops us before the program itself can run; the caller prints the message and exits with 2. */
export class PrepareError extends Error {}

/** The environment without our own node_modules in PATH, whose Node is being replaced while npm runs. */
export function outsideEnvironment() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), dirname(process.execPath)]
  return { ...process.env, PATH: folders.filter((folder) => !folder.startsWith(MODULES)).join(delimiter) }
}
