import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import type { StoredClaim, StoredDocument } from '../../contract/documents.ts'
import { useProblemText, useReason } from '../design/problem-text.ts'
import { useUndo } from '../design/use-undo.tsx'
import { useWithdrawObservations } from '../indicators/indicators.api.ts'
import { useSession } from '../session/use-session.ts'
import { useAcceptClaims, useCorrectClaim } from './documents.api.ts'

export interface ClaimActs {
  /** A refusal's code, or null where the claim can be accepted now. */
  whyNotAccept: (claim: StoredClaim) => string | null
  accept: (claims: readonly StoredClaim[]) => void
  setAside: (claim: StoredClaim, aside: boolean) => void
  /** Takes an accepted claim's draft out of the ledger again. */
  withdraw: (claim: StoredClaim) => void
  accepting: boolean
}

/** What can be done with claims, said and undone the same way from the list, the editor and the keyboard. */
export function useClaimActs({ documentId }: StoredDocument): ClaimActs {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const { whyNot } = useSession()
  const undoable = useUndo()
  const reason = useReason()
  const problemText = useProblemText()
  const acceptance = useAcceptClaims(documentId)
  const correction = useCorrectClaim(documentId)
  const withdrawal = useWithdrawObservations()
  const failed = (error: unknown) => message.error(problemText(error).title)

  const whyNotAccept = (claim: StoredClaim) => whyNot.draftObservation ?? claim.whyNotAccept
  const accept = (claims: readonly StoredClaim[]) => {
    const refused = claims.map(whyNotAccept).find((code) => code !== null)
    if (refused) return void message.info(reason(refused))
    const ids = new Set(claims.map((claim) => claim.id))
    acceptance.mutate(claims, {
      onSuccess: (document) => {
        const records = document.claims
          .filter((claim) => ids.has(claim.id))
          .flatMap((claim) => claim.observationId ?? [])
        undoable(t('documents.accepted_done', { count: ids.size }), () =>
          withdrawal.mutate(records, { onError: failed }),
        )
      },
      onError: failed,
    })
  }
  const set = (claim: StoredClaim, setAside: boolean, onSuccess: (after: StoredClaim) => void) =>
    correction.mutate({ claim, correction: { setAside } }, { onSuccess, onError: failed })
  const setAside = (claim: StoredClaim, aside: boolean) => {
    if (claim.state === 'accepted') return void message.info(t('documents.accepted_already'))
    const done = t(aside ? 'documents.set_aside_done' : 'documents.taken_up_done', { quote: claim.quote })
    set(claim, aside, (after) => undoable(done, () => set(after, !aside, () => {})))
  }
  const withdraw = (claim: StoredClaim) =>
    claim.observationId !== null &&
    withdrawal.mutate([claim.observationId], {
      onSuccess: () => message.success(t('documents.withdrawn', { quote: claim.quote })),
      onError: failed,
    })
  return { whyNotAccept, accept, setAside, withdraw, accepting: acceptance.isPending }
}
