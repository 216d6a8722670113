/** What an in-process call of better-auth came to: the reply, and the cookies it wants set. */
export interface Reply {
  status: number
  body: Record<string, unknown>
  cookies: string[]
}

/** Reads a reply; a fault of better-auth's own (its database, mostly) is thrown, for it is no answer. */
export async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text()
  const parsed: unknown = text === '' ? null : JSON.parse(text)
  if (response.status >= 500) throw new Error(`better-auth failed: ${response.status} ${text.slice(0, 200)}`)
  return {
    status: response.status,
    body: isRecord(parsed) ? parsed : {},
    cookies: response.headers.getSetCookie(),
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The Cookie header of a client that has just taken these cookies. */
export const cookieHeader = (setCookies: readonly string[]): Headers =>
  new Headers({ cookie: setCookies.map((cookie) => cookie.split(';')[0] ?? '').join('; ') })

/** Only what better-auth needs of a request: nothing that a client invents about itself gets in. */
export const headersFor = (request: Request): Headers => {
  const headers = new Headers()
  for (const name of ['cookie', 'user-agent']) {
    const value = request.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  return headers
}
