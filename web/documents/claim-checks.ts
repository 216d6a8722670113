import type { Check, StoredClaim } from '../../contract/documents.ts'

type Placed = Pick<StoredClaim, 'id' | 'offset' | 'quote'>

/** Which relations speak of which claim: those whose quotes overlap its own. */
export function checksByClaim(claims: readonly Placed[], checks: readonly Check[]): Map<string, Check[]> {
  const sorted = [...claims].sort((a, b) => a.offset - b.offset)
  const longest = Math.max(0, ...claims.map((claim) => claim.quote.length))
  const found = new Map<string, Check[]>()
  for (const check of checks) {
    const ids = new Set<string>()
    check.quote.forEach((quote, i) => {
      const offset = check.offset[i]
      if (offset === undefined) return
      for (let at = firstFrom(sorted, offset - longest); at < sorted.length; at++) {
        const claim = sorted[at]
        if (!claim || claim.offset >= offset + quote.length) break
        if (claim.offset + claim.quote.length > offset) ids.add(claim.id)
      }
    })
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), check])
  }
  return found
}

function firstFrom(sorted: readonly Placed[], offset: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.offset ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
