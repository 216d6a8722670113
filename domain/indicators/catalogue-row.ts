import type { Indicator } from './indicator.ts'

const PERIODS = { M: 'month', Q: 'quarter', A: 'year' } as const
const MEASURES = { C: 'cumulative', P: 'point_in_time', R: 'ratio' } as const
const DIRECTIONS = { '+': 'higher', '-': 'lower', '0': 'neutral' } as const
const AGGREGATIONS = { S: 'sum', N: 'none', W: 'weighted', U: 'union' } as const

/** The letters of a statistics office's own list: M Q A, then cumulative, point in time or ratio, direction, aggregation. */
type Letters =
  `${'M' | 'Q' | 'A' | 'MQ' | 'MA' | 'QA'} ${keyof typeof MEASURES} ${keyof typeof DIRECTIONS} ${keyof typeof AGGREGATIONS}`

interface More {
  also?: readonly string[]
  decimals?: number
  /** Growth comes from the statistics office: at constant prices, or between the same respondents. */
  official?: 'real' | 'comparable_scope'
  of?: readonly [numerator: string, denominator: string]
  january?: Indicator['january']
  due?: number
}

export function row(
  [code, nameZh, nameEn]: readonly [string, string, string],
  unitOfMeasure: string,
  letters: Letters,
  sourceDepartment: string,
  more: More = {},
): Indicator {
  const [periods = '', measure, direction, aggregation] = letters.split(' ')
  const monthly = periods.includes('M')
  return {
    code,
    nameZh,
    nameEn,
    aliases: [...(more.also ?? [])].sort((a, b) => b.length - a.length),
    unitOfMeasure,
    decimals: more.decimals ?? decimalsOf(unitOfMeasure),
    periods: [...periods].map((letter) => PERIODS[letter as keyof typeof PERIODS]),
    measure: MEASURES[measure as keyof typeof MEASURES],
    direction: DIRECTIONS[direction as keyof typeof DIRECTIONS],
    aggregation: AGGREGATIONS[aggregation as keyof typeof AGGREGATIONS],
    growthIsOfficial: more.official !== undefined,
    growthBasis: more.official ?? 'unknown',
    numerator: more.of?.[0] ?? null,
    denominator: more.of?.[1] ?? null,
    january: more.january ?? (monthly ? 'yes' : 'none'),
    dueDay: more.due ?? null,
    sourceDepartment,
  }
}

function decimalsOf(unitOfMeasure: string): number {
  if (unitOfMeasure === '亿元' || unitOfMeasure === '万元/亩') return 2
  return unitOfMeasure === '%' ? 1 : 0
}
