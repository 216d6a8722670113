import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

export interface RunningServer {
  url: string
  /** All that its console has shown so far. */
  said: () => string
  stop: () => Promise<void>
}

/** Starts the whole thing as a newcomer does, with a data folder of its own. */
export async function startServer(folder: string, ...options: string[]): Promise<RunningServer> {
  const port = await freePort()
  const server = spawn(process.execPath, ['bin/taizhang.mjs', 'start', ...options], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: folder, PORT: String(port), LOG_LEVEL: 'warn', LANG: 'en' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  server.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  return {
    url: await untilReady(server, () => said),
    said: () => said,
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await gone
    },
  }
}

function untilReady(server: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', () => {
      const url = /ready: (\S+)/.exec(said())?.[1]
      if (url) resolve(url)
    })
    server.once('exit', () => reject(new Error(`the server ended before it was ready:\n${said()}`)))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
