/** How much one document may cost. Whatever passes a limit is refused, and nothing of it is kept. */
export interface ReadingLimits {
  /** Of the file as uploaded. */
  bytes: number
  /** Of the text that comes out, in UTF-16 units as JavaScript counts. */
  characters: number
  /** Of all parts together that are unpacked from a zip, counted while unpacking. */
  inflatedBytes: number
  /** Unpacked bytes for each packed byte of a part; XML written by an office program stays well under 100. */
  inflatedRatio: number
  /** In the directory of a zip. */
  zipEntries: number
  /** Of elements within elements. Each stray closing tag of a page is looked for among all that are open. */
  depth: number
  milliseconds: number
  /** Of the JavaScript heap of the process that reads. */
  heapMegabytes: number
}

export const READING_LIMITS: ReadingLimits = {
  bytes: 20_000_000,
  characters: 5_000_000,
  inflatedBytes: 100_000_000,
  inflatedRatio: 250,
  zipEntries: 10_000,
  depth: 300,
  milliseconds: 20_000,
  heapMegabytes: 192,
}
