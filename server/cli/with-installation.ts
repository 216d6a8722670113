import { fileURLToPath } from 'node:url'
import { processEnvironment, readConfig } from '../config.ts'
import { type Installation, openInstallation } from '../installation.ts'
import type { Terminal } from './terminal.ts'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Opens the installation for one command and leaves everything as it was found. */
export async function withInstallation<T>(out: Terminal, work: (installation: Installation) => Promise<T>): Promise<T> {
  const config = readConfig(processEnvironment(), ROOT)
  const installation = await openInstallation(config, out.log)
  try {
    return await work(installation)
  } finally {
    await installation.close()
  }
}
