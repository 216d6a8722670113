import { inChinese, smallNumber } from './chinese-number.ts'
import { type Draft, draft, type Span } from './draft.ts'
import type { ReadText } from './reading.ts'

const NUMBER = '([二两三四五六七八九十]|十[一二三四五六])'
const ANNOUNCED = new RegExp(
  `${NUMBER}(?:个方面|点意见|项措施|项工作|个问题|项任务|个环节|个关键|个纳入|个着力|级|条意见|点要求)`,
  'gu',
)
const MOST_POINTS = 16
/** The first point follows its announcement closely, or the number announces something else. */
const SOON = 60
const LONGEST = 20_000

/** 四个方面:一是…二是…三是…四是…: the points that follow against the number announced. */
export function checkPointsListed(text: ReadText): Draft[] {
  const { plain } = text.source
  return [...plain.matchAll(ANNOUNCED)].flatMap((match) => {
    const stated = smallNumber(match[1] ?? '')
    const end = match.index + match[0].length
    const chain = stated ? pointsAfter(plain, end) : []
    if (!stated || chain.length < 2) return []
    if (chain.length !== stated && !isWhole(plain, end, chain, stated)) return []
    return draft(text, {
      relation: 'points_listed',
      kind: 'parts_sum',
      over: [{ start: match.index, end }, ...chain],
      strength: 'trivial',
      formula: `count(${chain.map(({ mark }) => mark).join(',')}) vs ${stated}`,
      expected: chain.length,
      stated,
      verdict: chain.length === stated ? 'consistent' : 'inconsistent',
      values: { stated, listed: chain.length },
    })
  })
}

interface Point extends Span {
  mark: string
}

const STYLES = [
  (n: number) => `${inChinese(n)}是`,
  (n: number) => `第${inChinese(n)}`,
  (n: number) => `(${inChinese(n)})`,
  (n: number) => `${inChinese(n)}、`,
  (n: number) => `${n}、`,
]

/** A list cut short or carried on elsewhere is common: only one of one paragraph, begun at once, is said to differ by one. */
function isWhole(plain: string, end: number, chain: Span[], stated: number): boolean {
  const [first, last] = [chain[0]?.start ?? end, chain.at(-1)?.start ?? end]
  return Math.abs(chain.length - stated) === 1 && first - end < 13 && !plain.slice(end, last).includes('\n')
}

/** 一是, 二是 …; 第一, 第二 …; or numbered headings; each looked for after the one before, until 一是 begins another list. */
function pointsAfter(plain: string, from: number): Point[] {
  const soon = plain.slice(0, from + SOON)
  const starting = STYLES.find((style) => isAtClauseStart(plain, soon.indexOf(style(1), from), from + SOON))
  if (!starting) return []
  const points: Point[] = []
  let at = plain.indexOf(starting(1), from)
  const stop = Math.min(endOfList(plain, starting(1), at), from + LONGEST)
  for (let n = 1; n <= MOST_POINTS && at >= 0 && at < stop; n++) {
    points.push({ start: at, end: at + 10, mark: starting(n) })
    at = nextAtClauseStart(plain.slice(0, stop), starting(n + 1), at + 2)
  }
  return points
}

function endOfList(plain: string, first: string, at: number): number {
  const again = nextAtClauseStart(plain.slice(0, at + LONGEST), first, at + 2)
  return again < 0 ? plain.length : again
}

function nextAtClauseStart(plain: string, mark: string, from: number): number {
  for (let at = plain.indexOf(mark, from); at >= 0; at = plain.indexOf(mark, at + 1)) {
    if (isAtClauseStart(plain, at, plain.length)) return at
  }
  return -1
}

const isAtClauseStart = (plain: string, at: number, until: number): boolean =>
  at >= 0 && at < until && /[。；;，,：:、！\s“(（]/u.test(plain[at - 1] ?? '\n')
