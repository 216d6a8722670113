import { isArea } from './area-at-head.ts'
import type { ClaimKind, Qualifier } from './claim.ts'
import type { DraftClaim, DraftComparison } from './draft-claim.ts'
import { type Label, labelOf, opensWithVerb } from './labels.ts'
import { plainName } from './plain-name.ts'
import { isAimed, qualifierOf } from './qualifiers.ts'
import type { Quantity } from './quantity.ts'
import type { Placed } from './read-text.ts'
import { currentPeriod, type ReaderState } from './reader-state.ts'
import type { Period } from './resolve-period.ts'
import { fullName } from './topics.ts'

const LONGEST_MOOD = 160

/** The label of the words before a figure, up to `until` of the stretch. */
export const labelBefore = (state: ReaderState, { left, leftStart }: Placed, until = left.length): Label =>
  labelOf(left.slice(0, until), (at) => {
    const { blocked, periodEnds } = state.text
    let end = periodEnds.get(leftStart + at) ?? leftStart + at
    while (end < leftStart + until && blocked[end] === TIME) end++
    if (end > leftStart + at && /[内来间里]/.test(left[end - leftStart] ?? '')) end++
    return end > leftStart + until ? 0 : end - leftStart
  })
const TIME = 2

export function subjectFor(state: ReaderState, label: Label): string | null {
  if (label.subject !== null) {
    state.subject = label.subject
    state.isSubjectGuessed = (label.isGuessed ?? false) && !isArea(label.subject)
    if (!state.isSubjectGuessed) state.area = null
  } else if (state.isSubjectGuessed && !opensWithVerb(label.indicator)) state.subject = null
  return state.subject ?? state.area ?? state.partSubjects[state.clause?.part ?? 0] ?? null
}

const KINDS: Partial<Record<Quantity['unit']['dimension'], ClaimKind>> = {
  count: 'count',
  person: 'count',
  percent: 'rate',
  pp: 'rate',
  multiple: 'rate',
  place: 'ranking',
}

export interface Row {
  quantity: Quantity
  label: Label
  indicator: string
  comparison: DraftComparison | null
  kind?: ClaimKind
  start?: number
  end?: number
}

// A quote does not begin with the mark that parts it from the figure before.
const pastJoint = (left: string, at: number): number =>
  at + (/^[\s、,和及与]{1,3}$/.exec(left.slice(at))?.[0].length ?? (/^[、,]/.test(left.slice(at)) ? 1 : 0))

// 力争用3-5年时间, 未来三年: a plan whose days nobody knows; they are not those of the year spoken of before.
const YEARS_AHEAD =
  /(?:用|未来|今后|再用)([\d一二三四五两几十]{1,2}(?:[-—–~至到][\d一二三四五两十]{1,2})?年)(?:左右)?(?:的?时间|[内里间,]|$)/
function spanOfPlan(before: string): Period | null {
  const printed = YEARS_AHEAD.exec(before)?.[1]
  return printed ? { printed, from: null, to: null } : null
}

/** Adds a claim with what the sentence says of all its figures: subject, period, whether it is a plan. */
export function addClaim(state: ReaderState, placed: Placed, row: Row): DraftClaim {
  const { quantity, label } = row
  const before = state.text.plain.slice(Math.max(state.sentenceStart, quantity.start - LONGEST_MOOD), quantity.start)
  const isPlan = isAimed(before)
  const qualifier: Qualifier | null = qualifierOf(quantity, placed.left, placed.right, isPlan)
  const claim: DraftClaim = {
    quantity,
    subject: subjectFor(state, label),
    indicator: fullName(state, plainName(row.indicator, quantity.unit.dimension), quantity.unit.dimension),
    period: spanOfPlan(before) ?? currentPeriod(state),
    comparison: row.comparison,
    qualifier,
    kind: isPlan && row.kind !== 'ranking' ? 'target' : (row.kind ?? KINDS[quantity.unit.dimension] ?? 'observation'),
    start: row.start ?? placed.leftStart + pastJoint(placed.left, Math.min(label.at, placed.left.length)),
    end: row.end ?? quantity.end,
  }
  state.claims.push(claim)
  state.latest = claim
  return claim
}
