import type { ClaimKind, Qualifier } from './claim.ts'
import type { DraftClaim, DraftComparison } from './draft-claim.ts'
import { type Label, labelOf, opensWithVerb } from './labels.ts'
import { isAimed, qualifierOf } from './qualifiers.ts'
import type { Quantity } from './quantities.ts'
import type { Placed } from './read-text.ts'
import { currentPeriod, type ReaderState } from './reader-state.ts'

const LONGEST_MOOD = 160

/** The label of the words before a figure, up to `until` of the stretch. */
export const labelBefore = (state: ReaderState, { left, leftStart }: Placed, until = left.length): Label =>
  labelOf(left.slice(0, until), (at) => {
    const { blocked, periodEnds } = state.text
    let end = periodEnds.get(leftStart + at) ?? leftStart + at
    while (end < leftStart + until && blocked[end] === TIME) end++
    return end > leftStart + until ? 0 : end - leftStart
  })
const TIME = 2

export function subjectFor(state: ReaderState, label: Label): string | null {
  if (label.subject !== null) {
    state.subject = label.subject
    state.isSubjectGuessed = label.isGuessed ?? false
  } else if (state.isSubjectGuessed && !opensWithVerb(label.indicator)) state.subject = null
  return state.subject ?? state.partSubjects[state.clause?.part ?? 0] ?? null
}

const KINDS: Partial<Record<Quantity['unit']['dimension'], ClaimKind>> = {
  count: 'count',
  person: 'count',
  percent: 'rate',
  pp: 'rate',
  multiple: 'rate',
  place: 'ranking',
}

// Words that measure something only together with what was spoken of: 增速, 总投资.
const RELATIVE =
  /^(?:增速|增幅|降幅|总量|增量|规模|绝对值|占比|比重|净增|排名|位次|金额|总额|总金额|总投资|投资总额|协议投资|计划总投资|面积|建筑面积|总面积|占地|占地面积|完成投资|投资|资金|涉及金额|涉案金额|合同金额)(?=\(|$)/

// 化解225件, after 排查矛盾纠纷238件, says what became of the same things.
const DEEDS =
  '化解|办结|开工|竣工|投产|落地|签约|整改|销号|解决|调处|结案|受理|答复|回复|办理|完成|到位|兑现|查处|关停|注册|在建|续建|新建|完工|达产|在谈|履约|审结|执结|通过|获批|验收|到账|启动|新开工|成功化解|调解成功|建成|排查|接待|引进|洽谈|收到|交办|新签约|立案|侦破'
const DEED = new RegExp(`^(?:成功|正式|全部|按期|正在|新)?(?:${DEEDS})(?:数)?$`)
export const LEADING_DEED = new RegExp(`^(?:${DEEDS}|发生|组织|开展|举办|共)+`)

function fullName(state: ReaderState, name: string): string {
  if (name === '') return state.latest?.indicator.replace(/\([^)]*\)$/, '') ?? ''
  if (DEED.test(name) && state.topic !== '') return state.topic.replace(LEADING_DEED, '') + name
  const word = RELATIVE.exec(name)?.[0] ?? ''
  if (word === '' && !/率(?:\(|$)/.test(name)) state.topic = name.replace(/\([^)]*\)$/, '')
  if (word === '') return name
  return state.topic.endsWith(word) ? state.topic + name.slice(word.length) : state.topic + name
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

/** Adds a claim with what the sentence says of all its figures: subject, period, whether it is a plan. */
export function addClaim(state: ReaderState, placed: Placed, row: Row): DraftClaim {
  const { quantity, label } = row
  const before = state.text.plain.slice(Math.max(state.sentenceStart, quantity.start - LONGEST_MOOD), quantity.start)
  const isPlan = isAimed(before)
  const qualifier: Qualifier | null = qualifierOf(quantity, placed.left, placed.right, isPlan)
  const claim: DraftClaim = {
    quantity,
    subject: subjectFor(state, label),
    indicator: fullName(state, row.indicator),
    period: currentPeriod(state),
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
