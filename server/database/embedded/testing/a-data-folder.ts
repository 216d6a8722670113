import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder of mode 700, as mkdtemp makes them, that goes when the test does. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-embedded-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const SILENT = { info: () => {}, warn: () => {} }
