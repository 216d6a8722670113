import type { IsoDate } from '../calendar/iso-date.ts'

/** A figure found in one of our own documents that still says which fact it came from. What became of it is judged elsewhere. */
export interface FoundTrace {
  /** 'indicator.gdp' */
  fact: string
  unitId: string
  from: IsoDate
  to: IsoDate
  measure: 'value' | 'growth'
  /** The exact value when the document was written: in the indicator's unit of measure, or in percent. */
  frozen: string
  /** The figure's words when the document was written: '114.23亿元', '下降3.1%'. */
  printedThen: string
  /** The words in its place today; null where the place itself is gone. */
  printedNow: string | null
  /** Code points in the text that server/documents extracts from the same file; -1 where the place is gone. */
  offset: number
  /** What stands there: `printedNow`, or '' where the place is gone. */
  quote: string
  /** The frozen values are not those that were sealed: somebody wrote into the document's hidden part. */
  sealBroken: boolean
}
