import type { Decimal } from 'decimal.js'
import type { Unit } from './units.ts'

/** A printed figure with its unit; or the place of a unit whose number was lost. */
export interface Quantity {
  start: number
  end: number
  /** Null where the number was lost or masked. The lower bound of a range. */
  value: Decimal | null
  figure: string | null
  unit: Unit
  script: 'arabic' | 'chinese' | 'lost'
  /** 多 or 余 stands inside it; or it says 几成. */
  isAbout: boolean
  /** 第N位 or 第N. */
  isOrdinal: boolean
  isReversed: boolean
  isNegative: boolean
  /** 翻番: the figure itself says that something grew. */
  isDoubling: boolean
  /** 亿 or 万 without a currency: money only if what it measures is. */
  isBare: boolean
}

/** A figure that is none of the special ones; those say how they differ. */
export const plainQuantity = (
  start: number,
  end: number,
  { value, figure, script }: Pick<Quantity, 'value' | 'figure' | 'script'>,
  unit: Unit,
): Quantity => ({
  start,
  end,
  value,
  figure,
  unit,
  script,
  isAbout: false,
  isOrdinal: false,
  isReversed: false,
  isNegative: false,
  isDoubling: false,
  isBare: false,
})

/** What was read at a place, and where to read on; a quantity of null means that nothing there is a figure. */
export interface Read {
  quantity: Quantity | null
  end: number
}
