import type { Check } from './check.ts'
import type { FoundClaim } from './claim.ts'
import { checkBasesSum } from './relations/bases-sum.ts'
import { checkBatches } from './relations/batches.ts'
import { checkCumulative } from './relations/cumulative.ts'
import { checkDoneRate } from './relations/done-rate.ts'
import type { Draft } from './relations/draft.ts'
import { checkEarlierGrowth } from './relations/earlier-growth.ts'
import { findGroups } from './relations/groups.ts'
import { checkGrowthToldTwice } from './relations/growth-told-twice.ts'
import { checkInvested } from './relations/invested.ts'
import { checkLaterCompletion } from './relations/later-completion.ts'
import { checkListedTotals } from './relations/listed-total.ts'
import { checkNamedAgain } from './relations/named-again.ts'
import { checkNamesListed } from './relations/names-listed.ts'
import { checkOverlapping } from './relations/overlapping.ts'
import { checkBaseOfPart, checkPartOfWhole } from './relations/part-of-whole.ts'
import { partitionsBeside, partitionsOf } from './relations/partition.ts'
import { checkPartsSum } from './relations/parts-sum.ts'
import { checkPointsListed } from './relations/points-listed.ts'
import { checkRanks } from './relations/ranks.ts'
import { readClaims } from './relations/read-claims.ts'
import type { ReadText } from './relations/reading.ts'
import { checkRepeated } from './relations/repeated.ts'
import { checkShares } from './relations/share-of-whole.ts'
import { checkSpent } from './relations/spent.ts'
import { checkStriven } from './relations/striven.ts'
import { checkStructure } from './relations/structure.ts'
import { checkTargetComputed, checkTargetMet } from './relations/target-met.ts'
import { findWholesAndParts } from './relations/whole-and-part.ts'
import { checkWholeBase } from './relations/whole-base.ts'
import type { SourceText } from './source-text.ts'

const BY_THEMSELVES: ((text: ReadText) => Draft[])[] = [
  checkListedTotals,
  checkWholeBase,
  checkGrowthToldTwice,
  checkEarlierGrowth,
  checkCumulative,
  checkRanks,
  checkStriven,
  checkLaterCompletion,
  checkInvested,
  checkSpent,
  checkRepeated,
  checkNamedAgain,
  checkDoneRate,
  checkTargetMet,
  checkTargetComputed,
  checkStructure,
  checkBatches,
  checkOverlapping,
  checkPointsListed,
  checkNamesListed,
]

/** Every arithmetic relation that the text implies between its own figures, in the order of the text. Pure; linear in its length. */
export function findChecks(source: SourceText, claims: FoundClaim[]): Check[] {
  const text = readClaims(source, claims)
  const groups = findGroups(text)
  const known = groups.flatMap(partitionsOf)
  const partitions = [...known, ...partitionsBeside(known, groups)]
  const pairs = findWholesAndParts(text, groups, partitions)
  const drafts = [
    ...checkPartsSum(text, partitions),
    ...checkBasesSum(text, partitions),
    ...checkPartOfWhole(text, pairs),
    ...checkBaseOfPart(text, pairs),
    ...checkShares(text, groups, partitions),
    ...BY_THEMSELVES.flatMap((check) => check(text)),
  ]
  return inTextOrder(drafts).map((each, i) => ({ id: `k${i + 1}`, ...each }))
}

function inTextOrder(drafts: Draft[]): Draft[] {
  const distinct = new Map<string, { draft: Draft; first: number }>()
  for (const draft of drafts) {
    const offsets = draft.offset.toSorted((a, b) => a - b)
    const key = `${draft.kind}|${draft.formula}|${offsets.join(',')}`
    if (!distinct.has(key)) distinct.set(key, { draft, first: offsets[0] ?? Number.POSITIVE_INFINITY })
  }
  return [...distinct.values()].sort((a, b) => a.first - b.first).map(({ draft }) => draft)
}
