import { createReadStream, type Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { Readable } from 'node:stream'
import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from './app-env.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** The built web app: hashed assets for good, the page itself fresh each time, and the page for every path that is no file. */
export function staticFiles(folder: string): MiddlewareHandler<AppEnv> {
  return async (c) => {
    const path = decoded(c.req.path)
    if (path === null) return c.notFound()
    const file = normalize(join(folder, path))
    const inside = file.startsWith(normalize(folder) + sep)
    const found = inside && !path.endsWith('/') ? await fileAt(file) : null
    if (found) return sendFile(file, found, path.startsWith('/assets/'))
    if (extname(path) !== '') return c.notFound()
    return sendPage(folder)
  }
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

async function fileAt(file: string): Promise<Stats | null> {
  const found = await stat(file).catch(() => null)
  return found?.isFile() ? found : null
}

function sendFile(file: string, found: Stats, forGood: boolean): Response {
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
    headers: {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': String(found.size),
      'cache-control': forGood ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  })
}

async function sendPage(folder: string): Promise<Response> {
  const page = await readFile(join(folder, 'index.html')).catch(() => null)
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }
  if (!page) return new Response('The web app has not been built: run npm start.', { status: 503, headers })
  return new Response(new Uint8Array(page), { headers })
}
