import type { Decimal } from 'decimal.js'
import type { FoundClaim } from '../claim.ts'
import type { Clause } from '../segment.ts'
import type { SourceText } from '../source-text.ts'
import type { Growth } from './growth.ts'
import type { Interval } from './interval.ts'

/** A claim as the arithmetic sees it: where it stands, what it names, and the interval its printed figure allows. */
export interface Reading {
  claim: FoundClaim
  index: number
  at: Clause
  /** From the figure before it, or from the start of its clause. */
  lead: string
  tail: string
  label: string
  /** What the figure counts: the words before it where they name it, else its label. */
  name: string
  /** The words between the figure before and this one, at most 80 characters of them. */
  gap: string
  unitClass: string
  /** In the base unit; null for rates, ranks, changes and lost figures. */
  level: Interval | null
  /** The printed figure in the base unit. */
  printed: Decimal | null
  isExact: boolean
  isRough: boolean
  growth: Growth | null
  isPlan: boolean
  isAveraged: boolean
  /** 较去年同期453件: last year's figure, told for comparison. */
  isFormer: boolean
  /** A second claim about the figure of the one before it. */
  isTwin: boolean
}

export interface ReadText {
  source: SourceText
  clauses: Clause[]
  /** In the order of the text. */
  readings: Reading[]
}

/** 完成年度目标任务132个的59.09%: the target told inside its completion. */
export const TARGET_INSIDE =
  /(完成|占)[^，,。；;\d]{0,14}(目标|任务|计划|预算)(任务|目标)?(数|额|总数|总额)?(的|为)?\s*$/u
