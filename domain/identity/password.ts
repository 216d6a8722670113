import { invalid, type Refusal } from '../refusal.ts'

/** Why a new password will not do; its length the contract has seen to. */
export function whyNotPassword(next: string, known: { current: string; loginName: string }): Refusal | null {
  if (next === known.current) return invalid('identity.password_unchanged')
  const name = known.loginName.toLowerCase()
  const folded = next.toLowerCase()
  // The name once, or repeated until it is long enough: the first that anybody tries.
  if (folded.replaceAll(name, '').length < 4 && folded.includes(name)) return invalid('identity.password_is_name')
  return new Set(next).size < 4 ? invalid('identity.password_monotonous') : null
}
