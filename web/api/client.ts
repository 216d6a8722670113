import { problemFrom, unreachable } from './api-problem.ts'

type Query = Record<string, string | number | boolean | undefined | null>

let signedOut: () => void = () => {}
/** What happens when the server no longer knows the session: the router sends the reader to the login page and back. */
export function onSignedOut(handler: () => void): void {
  signedOut = handler
}

export function apiPath(path: string, query: Query = {}): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') params.set(name, String(value))
  }
  const text = params.toString()
  return `/api/v1${path}${text ? `?${text}` : ''}`
}

async function send(method: string, path: string, body?: unknown): Promise<Response> {
  const isForm = body instanceof FormData
  const headers: Record<string, string> = { accept: 'application/json' }
  if (body !== undefined && !isForm) headers['content-type'] = 'application/json'
  const init: RequestInit = { method, headers, credentials: 'same-origin' }
  if (body !== undefined) init.body = isForm ? body : JSON.stringify(body)
  try {
    return await fetch(path, init)
  } catch {
    throw unreachable()
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  if (!text) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function call<Reply>(method: string, path: string, body?: unknown): Promise<Reply> {
  const response = await send(method, path, body)
  const reply = await bodyOf(response)
  if (response.ok) return reply as Reply
  const problem = problemFrom(response.status, reply, response.headers.get('x-request-id'))
  if (problem.status === 401 && !path.startsWith('/api/v1/session')) signedOut()
  throw problem
}

/** Replies are trusted to be what the contract says: the server checks them, the browser does not carry Zod. */
export const api = {
  get: <Reply>(path: string, query?: Query) => call<Reply>('GET', apiPath(path, query)),
  post: <Reply>(path: string, body?: unknown) => call<Reply>('POST', apiPath(path), body),
  put: <Reply>(path: string, body?: unknown) => call<Reply>('PUT', apiPath(path), body),
  patch: <Reply>(path: string, body?: unknown) => call<Reply>('PATCH', apiPath(path), body),
  delete: <Reply>(path: string, body?: unknown) => call<Reply>('DELETE', apiPath(path), body),
}
