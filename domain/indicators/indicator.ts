export const MEASURE_KINDS = ['cumulative', 'point_in_time', 'ratio'] as const
export const DIRECTIONS = ['higher', 'lower', 'neutral'] as const
/** How units' figures make the zone's: added, not additive, recomputed from parts, or counted once each. */
export const AGGREGATIONS = ['sum', 'none', 'weighted', 'union'] as const

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
  numerator: string | null
  denominator: string | null
  january: 'yes' | 'merged' | 'none'
  /** Day of the following month by which the figure is usually released. */
  dueDay: number | null
  sourceDepartment: string
}
