import { useMemo, useState } from 'react'
import type { StoredClaim } from '../../contract/documents.ts'
import { useKeys } from '../design/use-keys.ts'
import type { ClaimActs } from './use-claim-acts.tsx'

interface Given {
  shown: readonly StoredClaim[]
  chosen: string | null
  onChoose: (claimId: string) => void
  onOpen: (open: boolean) => void
  acts: ClaimActs
}

/** j, k, Enter, a, x and ? over the claims that are shown. Returns whether the list of keys is open, and how to close it. */
export function useClaimKeys({ shown, chosen, onChoose, onOpen, acts }: Given): [boolean, () => void] {
  const [help, setHelp] = useState(false)
  const keys = useMemo(() => {
    const at = shown.findIndex((claim) => claim.id === chosen)
    const move = (step: number) => {
      const next = shown[Math.max(0, Math.min(shown.length - 1, at + step))]
      if (next) onChoose(next.id)
    }
    const close = () => onOpen(false)
    const withChosen = (act: (claim: StoredClaim) => void) => () => {
      const claim = shown[at]
      if (claim) act(claim)
    }
    return {
      j: () => move(1),
      k: () => move(-1),
      Enter: withChosen(() => onOpen(true)),
      e: withChosen(() => onOpen(true)),
      Escape: close,
      a: withChosen((claim) => acts.accept([claim])),
      x: withChosen((claim) => acts.setAside(claim, claim.state !== 'set_aside')),
      '?': () => setHelp(true),
    }
  }, [shown, chosen, onChoose, onOpen, acts])
  useKeys(keys)
  return [help, () => setHelp(false)]
}
