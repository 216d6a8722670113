import { expect, test } from 'vitest'
import { hashPassword, hashWithArgon2, hashWithScrypt, passwordFits } from './password-hash.ts'

test.each([
  ['argon2id', hashWithArgon2, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/],
  ['scrypt', hashWithScrypt, /^\$scrypt\$ln=15,r=8,p=3\$[\w+/]{22}\$[\w+/]{43}$/],
])(
  'a hash by %s fits its password and no other',
  async (_name, hash, form) => {
    const made = await hash('清溪 office 2026')
    expect(made).toMatch(form)
    expect(await passwordFits(made, '清溪 office 2027')).toBe(false)
    expect(await passwordFits(made, '清溪 office 2026')).toBe(true)
    // Slow by intent, and slower where a whole test run shares two cores.
  },
  30_000,
)

test('two hashes of one password differ', async () => {
  expect(await hashPassword('same')).not.toBe(await hashPassword('same'))
})

test('a password fits however the keyboard composes its letters', async () => {
  expect(await passwordFits(await hashPassword('café 2026 office'), 'café 2026 office')).toBe(true)
})

test('a hash made with other parameters still fits', async () => {
  // RFC 9106 has no vector without secret and data; this one is from the reference implementation's own tests.
  const known = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  expect(await passwordFits(known, 'password')).toBe(true)
  expect(await passwordFits(known, 'Password')).toBe(false)
})

test.each(['', 'plain text', '$2b$10$abcdefghijklmnopqrstuv', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdA'])(
  'nothing fits what is no hash of ours: %s',
  async (hash) => {
    expect(await passwordFits(hash, 'plain text')).toBe(false)
  },
)
