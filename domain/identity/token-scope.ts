export const TOKEN_SCOPES = ['check', 'read', 'write'] as const
export type TokenScope = (typeof TOKEN_SCOPES)[number]

const SAFE = ['GET', 'HEAD', 'OPTIONS']

export const isSafeMethod = (method: string): boolean => SAFE.includes(method.toUpperCase())

/** What a token must be allowed for a request: to read, to have a text checked, or to write. */
export function scopeNeeded(method: string, path: string): TokenScope {
  if (isSafeMethod(method)) return 'read'
  return method.toUpperCase() === 'POST' && /\/checks\/?$/.test(path) ? 'check' : 'write'
}
