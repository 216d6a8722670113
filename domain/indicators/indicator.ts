export const MEASURE_KINDS = ['cumulative', 'point_in_time', 'ratio'] as const
export const DIRECTIONS = ['higher', 'lower', 'neutral'] as const
/** How units' figures make the zone's: added, not additive, recomputed from parts, or counted once each. */
export const AGGREGATIONS = ['sum', 'none', 'weighted', 'union'] as const
/** At constant prices, at the year's prices, or between the same set of respondents in both years. */
export const GROWTH_BASES = ['real', 'nominal', 'comparable_scope', 'unknown'] as const
export type GrowthBasis = (typeof GROWTH_BASES)[number]

export interface Indicator {
  code: string
  nameZh: string
  nameEn: string
  /** Other names that documents use for it, longest first. */
  aliases: readonly string[]
  unitOfMeasure: string
  /** Decimals on display. */
  decimals: number
  periods: readonly ('month' | 'quarter' | 'year')[]
  measure: (typeof MEASURE_KINDS)[number]
  direction: (typeof DIRECTIONS)[number]
  aggregation: (typeof AGGREGATIONS)[number]
  /** Growth is an input, published by the statistics office, never computed from two values (domain rule of GDP and value added). */
  growthIsOfficial: boolean
  /** On what basis an official growth of it is published. */
  growthBasis: GrowthBasis
  /** Of a weighted ratio: an indicator's code, or the part's name where no indicator keeps it. */
  numerator: string | null
  denominator: string | null
  /** Whether January has a figure of its own, comes together with February, or is not collected. */
  january: 'yes' | 'merged' | 'none'
  /** Day of the following month by which the figure is usually released. */
  dueDay: number | null
  sourceDepartment: string
}
