import { expect, test } from 'vitest'
import { scopeNeeded } from './token-scope.ts'

test.each([
  ['GET', '/api/v1/facts', 'read'],
  ['HEAD', '/api/v1/checks', 'read'],
  ['POST', '/api/v1/checks', 'check'],
  ['POST', '/api/v1/checks/', 'check'],
  ['POST', '/api/v1/documents', 'write'],
  ['POST', '/api/v1/checks/1/accept', 'write'],
  ['DELETE', '/api/v1/checks', 'write'],
  ['PATCH', '/api/v1/units/1', 'write'],
])('%s %s needs %s', (method, path, scope) => {
  expect(scopeNeeded(method, path)).toBe(scope)
})
