import { Exact, keptText } from '../facts/exact.ts'

/** What a unit measures, with its size in the smallest unit of that kind, as an exact decimal. */
interface Measured {
  dimension: string
  size: string
}

const of = (dimension: string, sizes: Record<string, string>): [string, Measured][] =>
  Object.entries(sizes).map(([name, size]) => [name, { dimension, size }])
const each = (dimension: string, names: string): [string, Measured][] =>
  names.split(' ').map((name) => [name, { dimension, size: '1' }])

// Currencies and visits stay apart: no rate and no headcount may be made up between them.
const BASES = new Map<string, Measured>([
  ...each('cny', '元 人民币 元人民币'),
  ...each('usd', '美元 美金'),
  ...each('hkd', '港元 港币'),
  ...each('eur', '欧元'),
  ...each('jpy', '日元'),
  ...each('percent', '%'),
  ...of('percent', { '‰': '0.1' }),
  ...each('points', '个百分点 百分点'),
  ...each('thing', '个 家 户 项 件 起 宗 处 所 座 例 只'),
  ...each('person', '人 名 位'),
  ...each('person_visit', '人次'),
  ...each('batch', '批次 批'),
  ...of('mu', { 亩: '1', 公顷: '15', 平方公里: '1500', 平方千米: '1500' }),
  ...each('floor', '平方米 平米 ㎡ m2 m² 平方 方'),
  ...each('kwh', '千瓦时 kWh 度 度电'),
  ...each('coal', '吨标准煤 吨标煤 tce'),
  ...each('tonne', '吨 t'),
  ...each('metre', '米 m 延米'),
  ...of('metre', { 公里: '1000', 千米: '1000', km: '1000' }),
  ...each('day', '天 日'),
])
const MULTIPLIERS: readonly (readonly [string, string])[] = [
  ['万亿', '1000000000000'],
  ['千亿', '100000000000'],
  ['百亿', '10000000000'],
  ['千万', '10000000'],
  ['百万', '1000000'],
  ['亿', '100000000'],
  ['万', '10000'],
  ['千', '1000'],
  ['百', '100'],
]

/** Reads '亿元', '万美元', '万元/亩'; null where the unit is not one of the bulletins'. A bare 亿 is money. */
function readUnit(text: string): Measured | null {
  const parts = text.trim().split('/')
  if (parts.length > 2) return null
  const over = readOne(parts[0] ?? '')
  if (!over || parts.length === 1) return over
  const under = readOne(parts[1] ?? '')
  if (!under) return null
  return {
    dimension: `${over.dimension}/${under.dimension}`,
    size: new Exact(over.size).div(under.size).toString(),
  }
}

function readOne(name: string): Measured | null {
  const plain = BASES.get(name)
  if (plain) return plain
  if (name === '亿' || name === '万亿') return { dimension: 'cny', size: name === '亿' ? '100000000' : '1000000000000' }
  for (const [word, times] of MULTIPLIERS) {
    const base = name.startsWith(word) ? BASES.get(name.slice(word.length)) : undefined
    if (base) return { dimension: base.dimension, size: new Exact(base.size).times(times).toString() }
  }
  return null
}

export const isRate = (unitOfMeasure: string): boolean => readUnit(unitOfMeasure)?.dimension === 'percent'

/** Whether a figure in one unit can be told in the other without a rate of exchange or a guess. */
export function sameDimension(a: string, b: string): boolean {
  if (a === b) return true
  const one = readUnit(a)
  return one !== null && one.dimension === readUnit(b)?.dimension
}

/** The same quantity in another unit, exact: 6106 万元 is 0.6106 亿元. Null where units differ in kind or digits would be lost. */
export function convertUnit(value: string, from: string, to: string): string | null {
  if (from === to) return keptText(new Exact(value))
  const source = readUnit(from)
  const target = readUnit(to)
  if (!source || source.dimension !== target?.dimension) return null
  return keptText(new Exact(value).times(source.size).div(target.size))
}
