import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type pg from 'pg'
import { MINUTE } from '../../domain/identity/sign-in-limits.ts'
import { conflict, forbidden, type Refusal } from '../../domain/refusal.ts'
import type { ZoneDeps } from './zones.ts'

const TRIES_A_MINUTE = 5

/** The door to set-up, open while the installation has neither zone nor user; its token stands on the console only. */
export class SetUpGate {
  readonly token = randomBytes(24).toString('base64url')
  readonly owner: pg.Pool
  readonly now: () => Date
  readonly afterAdd: ZoneDeps['afterAdd']
  #open = true
  #triedAt: number[] = []

  constructor(deps: ZoneDeps) {
    this.owner = deps.owner
    this.now = deps.now
    this.afterAdd = deps.afterAdd
  }

  isOpen(): boolean {
    return this.#open
  }

  /** Why this token does not open the door. Each asking counts as a try. */
  whyNotEnter(token: string): Refusal | null {
    if (!this.#open) return conflict('setup.done')
    const now = this.now().getTime()
    this.#triedAt = this.#triedAt.filter((at) => at > now - MINUTE)
    if (this.#triedAt.length >= TRIES_A_MINUTE) return conflict('http.too_many_requests')
    this.#triedAt.push(now)
    // Hashed first: equal lengths, so that the comparison tells nothing about the token.
    return timingSafeEqual(digest(token), digest(this.token)) ? null : forbidden('setup.wrong_token')
  }

  /** Shuts it for good and gives the owner's connections back. */
  async close(): Promise<void> {
    if (!this.#open) return
    this.#open = false
    await this.owner.end()
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest()
