import type { IsoDate } from '../calendar/iso-date.ts'

export type Measure = 'value' | 'growth'
export interface TextRun {
  text: string
  /** A heading that opens its paragraph and is followed by text on the same line. */
  heading?: 'run_in'
}
/** A printed figure with its unit and its direction, and where it comes from. */
export interface FigureRun {
  text: string
  fact: string
  measure: Measure
}
export type ReportRun = TextRun | FigureRun
export interface ReportSection {
  heading: string
  paragraphs: ReportRun[][]
}
export interface Report {
  title: string
  dateLine: string
  sections: ReportSection[]
}

export interface Period {
  from: IsoDate
  to: IsoDate
}

/** What a report needs to know of a fact; `Fact` of the contract is one. */
export interface ReportableFact {
  name: string
  indicator: {
    code: string
    nameZh: string
    unitOfMeasure: string
    decimals: number
    measure: 'cumulative' | 'point_in_time' | 'ratio'
    direction: 'higher' | 'lower' | 'neutral'
  }
  /** In the indicator's unit of measure, exact. */
  value: string | null
  kind: 'flash' | 'annual' | 'final' | null
  growth: { comparable: true; percent: string } | { comparable: false }
}

export const isFigure = (run: ReportRun): run is FigureRun => 'fact' in run
export const plainText = (runs: readonly ReportRun[]): string => runs.map((run) => run.text).join('')
