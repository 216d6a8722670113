import type { DraftClaim } from './draft-claim.ts'
import type { Quantity } from './quantity.ts'

const BETWEEN = /^[\s、,和及与]{0,4}$/
const RESPECTIVELY = /分别|依次|各自/

export const saysRespectively = (left: string): boolean => RESPECTIVELY.test(left)

/** Whether a figure only carries a list on: 22%、17%、24%. */
export const carriesOn = (plain: string, before: Quantity | null, quantity: Quantity): boolean =>
  before !== null &&
  quantity.start - before.end <= 4 &&
  quantity.unit.dimension === before.unit.dimension &&
  BETWEEN.test(plain.slice(before.end, quantity.start))

/** How many figures the list has that begins at `from`. */
export function lengthOfList(plain: string, quantities: Quantity[], from: number): number {
  let count = 1
  for (let k = from; ; k++, count++) {
    const quantity = quantities[k]
    const next = quantities[k + 1]
    if (!quantity || !next || !carriesOn(plain, quantity, next)) return count
  }
}

// Not the first characters of 及时, 和谐, 与会.
const JOINED = /、|以及|和(?!谐|平|解)|及(?!时|格|早)|与(?!会)/

/** The names of a list of `count` members: A、B和C; empty where they cannot be told apart. */
export function splitLabels(words: string, count: number): string[] {
  return shareHead(namesOf(words, count))
}

// 批发、零售、餐饮业销售额: the last name's head is said of them all.
function shareHead(names: string[]): string[] {
  const head = HEAD.exec(names.at(-1) ?? '')?.[0] ?? ''
  return head === '' || names.slice(0, -1).some((name) => HEAD.test(name))
    ? names
    : names.map((name) => (name.endsWith(head) ? name : name + head))
}

function namesOf(words: string, count: number): string[] {
  const byComma = words.split('、').flatMap((part, k, all) => (k === all.length - 1 ? splitOnce(part) : [part]))
  for (const names of [byComma, words.split(JOINED), words.split('、')]) {
    const filled = names.map((name) => name.trim()).filter((name) => name !== '')
    if (filled.length === count) return filled
  }
  return []
}

function splitOnce(part: string): string[] {
  const at = part.search(/以及|和(?!谐|平|解)|及(?!时|格|早)|与(?!会)/)
  return at <= 0 ? [part] : [part.slice(0, at), part.slice(at + (part.startsWith('以及', at) ? 2 : 1))]
}

const HEAD =
  /(?:产值|收入|投资|投入|外资|内资|出口|进口|进出口|总额|增加值|总量|零售额|税收|利润|利税|用电量|生产总值|GDP|存款|贷款|余额|营业额|销售额|成交额|均值|率|增速|增幅|指数|面积|产量|排放量|数|量|额)$/i

/** The indicators that one figure is said of: 利用外资和实到内资同比增长20%. One where the words name one thing, or a sum. */
export function indicatorsNamed(words: string): string[] {
  if (/等|合计|总计|共|之和|两项|三项/.test(words)) return [words]
  const names = words.replace(/[((][^))]*[))]/g, '').split(JOINED)
  return names.length > 1 && names.length <= 6 && names.every((name) => HEAD.test(name)) ? names : [words]
}

const UNIT_WORDS: [RegExp, (unit: string, dimension: string) => boolean][] = [
  [/^(?:批次|批数|批)$/, (unit) => /批/.test(unit)],
  [/^(?:人次|人数|人员|人)$/, (_, dimension) => dimension === 'person'],
  [/^(?:件次|件数|案件数|件)$/, (unit) => /件/.test(unit)],
  [/^(?:起数|起)$/, (unit) => /起/.test(unit)],
  [/^(?:户数|户)$/, (unit) => /户/.test(unit)],
  [/^(?:家数|企业数|家)$/, (unit) => /家/.test(unit)],
  [/^(?:项目数|个数|数量|宗数|项数|项目个数|总数)$/, (_, dimension) => dimension === 'count'],
  [/^(?:金额|总额|投资额|资金|总投资|投资总额|涉案金额|金额数)$/, (_, dimension) => dimension === 'money'],
  [/^(?:面积|建筑面积)$/, (_, dimension) => dimension === 'area'],
]

/** The level of the sentence that a comparison names by its unit: 批次下降, 人次上升. */
export function levelNamed(words: string, levels: DraftClaim[]): DraftClaim | null {
  const fits = UNIT_WORDS.find(([pattern]) => pattern.test(words))?.[1]
  for (let k = levels.length - 1; k >= Math.max(0, levels.length - 12); k--) {
    const level = levels[k]
    if (!level) continue
    if (fits ? fits(level.quantity.unit.printed, level.quantity.unit.dimension) : level.indicator === words)
      return level
  }
  return null
}
