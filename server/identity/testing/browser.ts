import type { App } from '../../http/app-env.ts'

interface Answer {
  status: number
  code: string | null
  body: Record<string, unknown>
  /** A text of the reply by its path, `rows.0.tokenId`; fails where there is none. */
  text(path: string): string
  cookies: string[]
  location: string | null
}

/** A browser as the server sees one: keeps cookies and says where its requests come from. */
export class Browser {
  readonly jar = new Map<string, string>()
  readonly #app: App
  readonly #origin: string
  readonly #address: string

  constructor(app: App, origin: string, address: string) {
    this.#app = app
    this.#origin = origin
    this.#address = address
  }

  get = (path: string, headers: Record<string, string> = {}) => this.send('GET', path, undefined, headers)
  post = (path: string, body?: unknown, headers: Record<string, string> = {}) => this.send('POST', path, body, headers)
  put = (path: string, body?: unknown, headers: Record<string, string> = {}) => this.send('PUT', path, body, headers)
  patch = (path: string, body?: unknown) => this.send('PATCH', path, body, {})
  delete = (path: string, body?: unknown) => this.send('DELETE', path, body, {})

  signIn = (loginName: string, password: string, secondFactor?: string) =>
    this.post('/api/v1/session', { loginName, password, ...(secondFactor ? { secondFactor } : {}) })

  /** A header that is given as '' is left out. */
  async send(method: string, path: string, body: unknown, extra: Record<string, string>): Promise<Answer> {
    const headers = new Headers({ 'sec-fetch-site': 'same-origin', 'x-forwarded-for': this.#address })
    if (this.jar.size > 0) headers.set('cookie', [...this.jar].map(([name, value]) => `${name}=${value}`).join('; '))
    if (body !== undefined) headers.set('content-type', 'application/json')
    for (const [name, value] of Object.entries(extra)) value === '' ? headers.delete(name) : headers.set(name, value)
    const response = await this.#app.request(new URL(path, this.#origin).toString(), {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const cookies = response.headers.getSetCookie()
    for (const cookie of cookies) this.#keep(cookie)
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    const parsed: Record<string, unknown> = isJson && text !== '' ? JSON.parse(text) : {}
    return {
      status: response.status,
      code: typeof parsed.code === 'string' ? parsed.code : null,
      body: parsed,
      text: (path) => textAt(parsed, path),
      cookies,
      location: response.headers.get('location'),
    }
  }

  #keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim())
    const at = pair.indexOf('=')
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
    const gone = value === '' || attributes.some((attribute) => /^max-age=0$/i.test(attribute))
    if (gone) this.jar.delete(name)
    else this.jar.set(name, value)
  }
}

function textAt(body: unknown, path: string): string {
  let found = body
  for (const step of path.split('.')) found = (found as Record<string, unknown> | undefined)?.[step]
  if (typeof found !== 'string') throw new Error(`no text at ${path} in ${JSON.stringify(body)}`)
  return found
}
