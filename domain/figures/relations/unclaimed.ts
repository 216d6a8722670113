import type { Reading, ReadText } from './reading.ts'

const PRINTED = /\d+(?:\.\d+)?\s*[多余]?\s*([万亿]?[\p{Script=Han}])/gu
const FARTHEST = 400

/** Whether a number with the whole's unit stands between the whole and its last part and is no claim: then the list may be longer than it was read. */
export function hasUnclaimed({ source, readings }: ReadText, whole: Reading, parts: Reading[]): boolean {
  const last = parts.at(-1)
  if (!last || last.index < whole.index) return false
  const [from, until] = [whole.claim.numberEnd, last.claim.numberStart]
  if (until - from > FARTHEST) return true
  const between = readings.slice(whole.index, last.index + 1)
  return [...source.plain.slice(from, until).matchAll(PRINTED)].some((match) => {
    const at = from + match.index
    if (!whole.claim.unit.startsWith(match[1] ?? '')) return false
    return !between.some(
      ({ claim }) =>
        (claim.numberStart <= at && at < claim.numberEnd) ||
        at === claim.numberStart ||
        match[0].startsWith(claim.comparisonFigure ?? '?'),
    )
  })
}
