import type { FoundClaim } from '../claim.ts'
import { segment } from '../segment.ts'
import type { SourceText } from '../source-text.ts'
import { readClaim } from './read-claim.ts'
import { type Reading, type ReadText, TARGET_INSIDE } from './reading.ts'

/** Claims in the order of the text, each with its place, its name and what its figure may stand for. */
export function readClaims(source: SourceText, claims: FoundClaim[]): ReadText {
  const clauses = segment(source.plain)
  const inOrder = [...claims].sort((a, b) => a.numberStart - b.numberStart || a.numberEnd - b.numberEnd)
  const readings: Reading[] = []
  let clause = 0
  for (const claim of inOrder) {
    while (clause + 1 < clauses.length && (clauses[clause]?.end ?? 0) <= claim.numberStart) clause++
    const at = clauses[clause]
    if (at) readings.push(readClaim(source.plain, claim, at, readings, inOrder[readings.length + 1]))
  }
  giveGrowthBack(readings)
  return { source, clauses, readings }
}

/** 78个,完成年度目标132个的59%,增长16%, and 499件,较去年同期453件,上升10%: the growth is that of the first figure. */
function giveGrowthBack(readings: Reading[]): void {
  for (const reading of readings) {
    if (!reading.growth || !(reading.isFormer || (reading.level && TARGET_INSIDE.test(reading.lead)))) continue
    const owner = readings
      .slice(Math.max(0, reading.index - 3), reading.index)
      .findLast((each) => each.claim.numberStart < reading.claim.numberStart)
    if (owner?.at.sentence === reading.at.sentence && owner.unitClass === reading.unitClass && owner.level)
      owner.growth ??= reading.growth
    reading.growth = null
  }
}
