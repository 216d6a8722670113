import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { firstPassword } from './create-account.ts'

test('a first password is sixteen letters in four groups that nobody mistakes for one another', () => {
  const drawn = Array.from({ length: 500 }, () => firstPassword(randomBytes))
  for (const password of drawn) expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/)
  expect(new Set(drawn).size).toBe(500)
})

test('bytes that would make some letters likelier are thrown away', () => {
  const bytes = [255, 254, 253, 252, 251, 250, 249, 248]
  let drawn = 0
  const password = firstPassword((length) =>
    Uint8Array.from({ length }, () => (drawn++ < 32 ? (bytes[drawn % 8] ?? 0) : 0)),
  )
  expect(password).toBe('aaaa-aaaa-aaaa-aaaa')
})
