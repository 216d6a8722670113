import crypto, { type BinaryLike, randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane.
const ARGON2 = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }
// Of about the same cost, for a Node before 24.7 that has no argon2.
const SCRYPT = { N: 32_768, r: 8, p: 3 }

const scryptAsync = promisify<BinaryLike, BinaryLike, number, ScryptOptions, Buffer>(scrypt)
// By way of the whole module: naming a missing export would keep an older Node from starting at all.
const hasArgon2 = typeof crypto.argon2 === 'function'

/** A PHC string that carries its own parameters, so that they can be raised without losing a password. */
export const hashPassword = (password: string): Promise<string> =>
  hasArgon2 ? hashWithArgon2(password) : hashWithScrypt(password)

export async function hashWithArgon2(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await argon2Tag(password, nonce, ARGON2)
  return `$argon2id$v=19$m=${ARGON2.memory},t=${ARGON2.passes},p=${ARGON2.parallelism}$${text(nonce)}$${text(tag)}`
}

export async function hashWithScrypt(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await scryptTag(password, salt, SCRYPT, 32)
  return `$scrypt$ln=${Math.log2(SCRYPT.N)},r=${SCRYPT.r},p=${SCRYPT.p}$${text(salt)}$${text(tag)}`
}

/** Whether the password made the hash. A hash of unknown form fits nothing. */
export async function passwordFits(hash: string, password: string): Promise<boolean> {
  const [, name, ...rest] = hash.split('$')
  const [parameters, salt, tag] = name === 'argon2id' ? rest.slice(1) : rest
  if (!parameters || !salt || !tag) return false
  const expected = Buffer.from(tag, 'base64')
  const made = await tagOf(name, password, Buffer.from(salt, 'base64'), numbersOf(parameters), expected.length)
  return made !== null && made.length === expected.length && timingSafeEqual(made, expected)
}

async function tagOf(
  name: string | undefined,
  password: string,
  salt: Buffer,
  n: Record<string, number>,
  tagLength: number,
): Promise<Buffer | null> {
  if (name === 'argon2id') {
    return argon2Tag(password, salt, { memory: n.m ?? 0, passes: n.t ?? 0, parallelism: n.p ?? 0, tagLength })
  }
  if (name === 'scrypt') return scryptTag(password, salt, { N: 2 ** (n.ln ?? 0), r: n.r ?? 0, p: n.p ?? 0 }, tagLength)
  return null
}

function argon2Tag(message: string, nonce: Buffer, parameters: typeof ARGON2): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    crypto.argon2('argon2id', { message: message.normalize('NFKC'), nonce, ...parameters }, (error, tag) =>
      error ? reject(error) : resolve(tag),
    )
  })
}

const scryptTag = (password: string, salt: Buffer, cost: typeof SCRYPT, length: number): Promise<Buffer> =>
  scryptAsync(password.normalize('NFKC'), salt, length, { ...cost, maxmem: 256 * cost.N * cost.r })

const numbersOf = (parameters: string): Record<string, number> =>
  Object.fromEntries(
    parameters.split(',').map((pair) => {
      const [key, value] = pair.split('=')
      return [key ?? '', Number(value)]
    }),
  )

// PHC strings leave the padding out.
const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
