import type { Decimal } from 'decimal.js'
import type { Draft } from './draft.ts'
import { sumDraft, sumVerdict } from './parts-sum.ts'
import type { Reading, ReadText } from './reading.ts'

const TOTALS = /共计?|总共|合计|累计|总计|各类|各级各类/u
const COUNTED = new Set(['persons', 'matters', 'batches', 'things'])
const MOST_LISTED = 20
/** A sum this near to the total was meant to be the total; farther away, the list is taken for examples. */
const NEARNESS = 0.02

/** Items told one by one (一是…二是…) and then totalled in the same paragraph: 今年以来,已举办各类培训班5期,培训人员318人. */
export function checkListedTotals(text: ReadText): Draft[] {
  const drafts: Draft[] = []
  const open = new Map<string, Reading[]>()
  let paragraph = -1
  for (const reading of text.readings) {
    if (reading.at.paragraph !== paragraph) {
      open.clear()
      paragraph = reading.at.paragraph
    }
    const kind = countedAs(text, reading)
    if (!kind || !reading.isExact || reading.isRough || reading.isTwin || reading.isFormer) continue
    const items = open.get(kind) ?? []
    open.set(kind, items)
    const listed = listedBefore(items, reading)
    if (listed.length >= 3 && isTotalling(text, reading)) {
      const draft = isMeant(reading, listed) ? sumDraft(text, 'listed_total', reading, listed) : null
      if (draft) drafts.push(draft)
      open.delete(kind)
    } else if (items.push(reading) > MOST_LISTED) items.shift()
  }
  return drafts
}

const listedBefore = (items: Reading[], { at, isPlan }: Reading): Reading[] =>
  items.length < 3 ? [] : items.filter((item) => item.at.sentence < at.sentence && item.isPlan === isPlan)

/** 28家重点企业负责人 counts people as 32名 and 220人 do. */
function countedAs({ source }: ReadText, { unitClass, claim }: Reading): string | null {
  if (unitClass !== 'firms') return COUNTED.has(unitClass) ? unitClass : null
  const after = source.plain.slice(claim.numberEnd, claim.numberEnd + 12)
  return /^[^，,。；;]{0,8}(负责人|代表|员工|职工)/u.test(after) ? 'persons' : 'firms'
}

/** A totalling word in the total's own sentence, and an item noun that the list speaks of too. */
function isTotalling({ source }: ReadText, total: Reading): boolean {
  const from = Math.max(total.at.start - 40, 0)
  const words = source.plain.slice(from, total.claim.numberStart)
  return TOTALS.test(words.slice(Math.max(...['。', '！', '？', '\n'].map((mark) => words.lastIndexOf(mark))) + 1))
}

function isMeant(total: Reading, listed: Reading[]): boolean {
  if (sumVerdict(total, listed) !== 'inconsistent') return true
  const sum = listed.reduce<Decimal | null>(
    (all, { printed }) => (printed ? (all?.plus(printed) ?? printed) : all),
    null,
  )
  if (!sum || !total.printed) return false
  return sum.minus(total.printed).abs().lte(total.printed.times(NEARNESS))
}
