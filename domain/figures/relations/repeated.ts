import { smallNumber } from './chinese-number.ts'
import { type Draft, draft, type Span } from './draft.ts'
import type { ReadText } from './reading.ts'

/** N个民生项目: a counted group with its name. */
interface Mention extends Span {
  part: number
  count: number
  /** 大: 10大园区 is a fixed set by its name. */
  isFixed: boolean
  modifier: string
  head: string
  before: string
}

const HEADS =
  '县市区|县区|区县|乡镇|街道|街办|镇街|社区|行政村|省辖市|地市|统计单位|成员单位|项目|工程|园区|功能区|平台|企业|工作站|示范点|小区|产业'
const MENTION = new RegExp(
  `(?<![\\d.第])(\\d{1,5}|[一二两三四五六七八九十]{1,3})(个|大|项|家|户)([\\p{Script=Han}]{0,8}?)(${HEADS})`,
  'gu',
)
/** Names that stand for all of their kind: a zone has one number of streets. */
const ALL_OF_KIND = /县市区|县区|区县|乡镇|街道|街办|镇街|省辖市|地市|统计单位/u
const A_SUBSET =
  /其中|新|另|再|增|有|等|部分|每|各|第|余|多|超|近|约|完成|开工|建成|竣工|引进|签约|投产|谋划|包装|储备|启动|是|和|、$/u
const NO_MODIFIER = /的|个|[一二三四五六七八九十]|各|等/u
/** Two sets so different in size are two sets. */
const LIKENESS = 0.35

/** A named group of things counted twice in one document must have one number. */
export function checkRepeated(text: ReadText): Draft[] {
  const groups: Mention[][] = []
  const byHead = new Map<string, Mention[][]>()
  for (const mention of mentionsIn(text)) {
    const key = `${mention.part}:${mention.head}`
    const known = byHead.get(key) ?? []
    const group = known.slice(0, 40).find(([first]) => first && isSameName(first, mention))
    if (group) group.push(mention)
    else {
      const fresh = [mention]
      known.push(fresh)
      groups.push(fresh)
    }
    byHead.set(key, known)
  }
  return groups.flatMap((group) => repeatedDrafts(text, group))
}

function mentionsIn({ source, clauses }: ReadText): Mention[] {
  const mentions: Mention[] = []
  let clause = 0
  for (const match of source.plain.matchAll(MENTION)) {
    const [printed, number = '', classifier, modifier = '', head = ''] = match
    while (clause + 1 < clauses.length && (clauses[clause]?.end ?? 0) <= match.index) clause++
    const count = smallNumber(number)
    if (count === null || NO_MODIFIER.test(modifier)) continue
    if (modifier.length < 2 && !ALL_OF_KIND.test(head)) continue
    mentions.push({
      start: match.index,
      end: match.index + printed.length,
      part: clauses[clause]?.part ?? 0,
      count,
      isFixed: classifier === '大' || ALL_OF_KIND.test(head),
      modifier,
      head,
      before: wordsBefore(source.plain, match.index),
    })
  }
  return mentions
}

/** Up to four characters, of its own clause. */
function wordsBefore(plain: string, at: number): string {
  const words = plain.slice(Math.max(0, at - 4), at)
  return words.slice(Math.max(...[',', '，', '。', ';', '；', ':', '：'].map((mark) => words.lastIndexOf(mark))) + 1)
}

const isSameName = (a: Mention, b: Mention): boolean =>
  a.isFixed === b.isFixed &&
  (a.modifier.endsWith(b.modifier) || b.modifier.endsWith(a.modifier)) &&
  (a.modifier === '') === (b.modifier === '')

function repeatedDrafts(text: ReadText, group: Mention[]): Draft[] {
  const [first] = group
  if (!first) return []
  const same = group.filter((each) => each.count === first.count).slice(0, 6)
  const drafts = same.length > 1 ? [repeatedDraft(text, same, first, first)] : []
  for (const other of group.filter((each) => each.count !== first.count).slice(0, 6)) {
    const rival = group.find((each) => each.count !== other.count && isOneSet(each, other))
    if (rival) return [...drafts, repeatedDraft(text, [rival, other], rival, other)]
  }
  return drafts
}

function isOneSet(first: Mention, other: Mention): boolean {
  if ([first, other].some(({ before }) => A_SUBSET.test(before))) return false
  if (!first.isFixed && first.modifier !== other.modifier) return false
  return Math.abs(first.count - other.count) <= LIKENESS * Math.max(first.count, other.count)
}

function repeatedDraft(text: ReadText, over: Mention[], first: Mention, later: Mention): Draft {
  const verdict = first.count === later.count ? 'consistent' : 'inconsistent'
  return draft(text, {
    relation: 'repeated',
    kind: 'monotone',
    over,
    strength: first.isFixed || verdict === 'consistent' ? 'hard' : 'soft',
    formula: over.map(({ count }) => count).join(' = '),
    expected: first.count,
    stated: later.count,
    verdict,
    values: { noun: `${first.modifier}${first.head}`, first: first.count, later: later.count },
  })
}
