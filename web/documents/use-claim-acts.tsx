import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import type { StoredClaim, StoredDocument } from '../../contract/documents.ts'
import { useProblemText, useReason } from '../design/problem-text.ts'
import { useUndo } from '../design/use-undo.tsx'
import { useSession } from '../session/use-session.ts'
import { useAcceptClaims, useCorrectClaim } from './documents.api.ts'

export interface ClaimActs {
  /** A refusal's code, or null where the claim can be accepted now. */
  whyNotAccept: (claim: StoredClaim) => string | null
  accept: (claims: readonly StoredClaim[]) => void
  setAside: (claim: StoredClaim, aside: boolean) => void
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
  const failed = (error: unknown) => message.error(problemText(error).title)

  const whyNotAccept = (claim: StoredClaim) => whyNot.draftObservation ?? claim.whyNotAccept
  const accept = (claims: readonly StoredClaim[]) => {
    const refused = claims.map(whyNotAccept).find((code) => code !== null)
    if (refused) return void message.info(reason(refused))
    const ids = claims.map((claim) => claim.id)
    acceptance.mutate(ids, {
      onSuccess: () => message.success(t('documents.accepted_done', { count: ids.length })),
      onError: failed,
    })
  }
  const set = (claim: StoredClaim, setAside: boolean, onSuccess: () => void) =>
    correction.mutate({ claimId: claim.id, correction: { setAside } }, { onSuccess, onError: failed })
  const setAside = (claim: StoredClaim, aside: boolean) => {
    if (claim.state === 'accepted') return void message.info(t('documents.accepted_already'))
    const done = t(aside ? 'documents.set_aside_done' : 'documents.taken_up_done', { quote: claim.quote })
    set(claim, aside, () => undoable(done, () => set(claim, !aside, () => {})))
  }
  return { whyNotAccept, accept, setAside, accepting: acceptance.isPending }
}
