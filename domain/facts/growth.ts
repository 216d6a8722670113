import { Exact } from './exact.ts'
import type { FactDefinition } from './fact.ts'

/** A comparison that cannot be made carries the reason, never a number. */
export type Growth =
  | { comparable: true; percent: string; official: boolean }
  | { comparable: false; reason: 'no_value' | 'no_base' | 'base_zero' | 'base_negative' | 'official_only' | 'rate' }

export interface Compared {
  value: string | null
  base: string | null
  /** Published by the statistics office, in percent. */
  official: string | null
}

/**
 * 同比 in percent. An official growth stands before any arithmetic; of real growth there is no arithmetic at all.
 * The computed one is cut, not rounded, after six decimals, so that rounding it once more for display is still right.
 */
export function growthOf({ value, base, official }: Compared, rule: FactDefinition['growth']): Growth {
  if (official !== null) return { comparable: true, percent: official, official: true }
  if (value === null) return { comparable: false, reason: 'no_value' }
  if (rule === 'official_only') return { comparable: false, reason: 'official_only' }
  if (base === null) return { comparable: false, reason: 'no_base' }
  if (rule === 'in_points') return { comparable: false, reason: 'rate' }
  const from = new Exact(base)
  if (from.isZero()) return { comparable: false, reason: 'base_zero' }
  if (from.isNegative()) return { comparable: false, reason: 'base_negative' }
  const percent = new Exact(value).minus(from).times(100).div(from)
  return { comparable: true, percent: cut(percent), official: false }
}

/** Value minus base in the indicator's own unit; of a rate, percentage points. */
export function changeOf({ value, base }: Pick<Compared, 'value' | 'base'>): string | null {
  if (value === null || base === null) return null
  return new Exact(value).minus(base).toFixed()
}

function cut(percent: InstanceType<typeof Exact>): string {
  const short = percent.toDecimalPlaces(6, Exact.ROUND_DOWN)
  return short.isZero() ? '0' : short.toFixed()
}
