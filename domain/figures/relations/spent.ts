import { type Draft, draft, figureOf, numberOf, shown } from './draft.ts'
import type { Reading, ReadText } from './reading.ts'

const BUDGETED = /预算|核拨|核定/u
const SPENT = /(金额|支出|使用|发放|兑付|支付|列支)(资金|共|合计|达|为)*$/u
const NEAR = 4
const PLAIN_WORDS = /资金|经费|专项|预算|万元|亿元|工作|的/gu

/** 预算了100万元的救助资金 … 共救助5件,金额92100元: what was spent against what was budgeted for it. */
export function checkSpent(text: ReadText): Draft[] {
  return text.readings.flatMap((budgeted) => {
    if (!budgeted.level || budgeted.unitClass !== 'yuan' || !BUDGETED.test(budgeted.lead)) return []
    for (const spent of text.readings.slice(budgeted.index + 1, budgeted.index + 1 + NEAR)) {
      if (spent.at.paragraph !== budgeted.at.paragraph) break
      if (spent.unitClass !== 'yuan' || !spent.level || !SPENT.test(spent.lead)) continue
      if (spendsOn(text, budgeted, spent)) return spentDraft(text, budgeted, spent)
    }
    return []
  })
}

/** The fund's purpose (救助) comes back in the words before the spending. */
function spendsOn({ source }: ReadText, budgeted: Reading, spent: Reading): boolean {
  const fund = /^的?([\p{Script=Han}]{2,12})/u.exec(budgeted.tail)?.[1]?.replace(PLAIN_WORDS, '') ?? ''
  const words = source.plain.slice(Math.max(budgeted.at.end, spent.claim.numberStart - 40), spent.claim.numberStart)
  const purpose = fund.slice(-2)
  return purpose.length === 2 && words.includes(purpose)
}

function spentDraft(text: ReadText, budgeted: Reading, spent: Reading): Draft {
  const holds = spent.level && budgeted.level && spent.level.low.lte(budgeted.level.high)
  return draft(text, {
    relation: 'spent',
    kind: 'monotone',
    over: [budgeted, spent],
    strength: 'soft',
    formula: `${shown(spent)} <= ${shown(budgeted)}`,
    expected: `<=${figureOf(budgeted)}${budgeted.claim.unit}`,
    stated: numberOf(spent),
    verdict: holds ? 'consistent' : 'inconsistent',
    values: { spent: shown(spent), budgeted: shown(budgeted) },
  })
}
