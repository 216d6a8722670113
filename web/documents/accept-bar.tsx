import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { StoredClaim, StoredDocument } from '../../contract/documents.ts'
import { ReasonButton } from '../design/reason-button.tsx'
import { useSession } from '../session/use-session.ts'
import type { ClaimActs } from './use-claim-acts.tsx'

interface Props {
  document: StoredDocument
  shown: readonly StoredClaim[]
  picked: ReadonlySet<string>
  onPicked: (picked: ReadonlySet<string>) => void
  acts: ClaimActs
}

/** Many claims at once: those picked, or all of the shown that nothing stands against. */
export function AcceptBar({ document, shown, picked, onPicked, acts }: Props) {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const { whyNot } = useSession()
  const open = (claim: StoredClaim) => claim.state === 'open' && acts.whyNotAccept(claim) === null
  const acceptable = shown.filter(open)
  const chosen = document.claims.filter((claim) => picked.has(claim.id))
  const chosenAcceptable = chosen.filter(open)
  const ask = (claims: readonly StoredClaim[], left: number) =>
    modal.confirm({
      title: t('documents.accept_ask', { count: claims.length, name: document.name }),
      content: left ? t('documents.accept_left', { count: left }) : t('documents.accept_text'),
      okText: t('documents.accept'),
      onOk: () => {
        acts.accept(claims)
        onPicked(new Set())
      },
    })
  const nothing = whyNot.draftObservation ?? (acceptable.length ? null : 'documents.nothing_acceptable')
  return (
    <div className="tz-act-bar">
      {chosen.length > 0 ? (
        <>
          <ReasonButton
            type="primary"
            size="small"
            why={whyNot.draftObservation ?? (chosenAcceptable.length ? null : 'documents.nothing_acceptable')}
            loading={acts.accepting}
            onClick={() => ask(chosenAcceptable, chosen.length - chosenAcceptable.length)}
          >
            {t('documents.accept_picked', { count: chosenAcceptable.length })}
          </ReasonButton>
          <Button size="small" onClick={() => onPicked(new Set())}>
            {t('documents.unpick', { count: chosen.length })}
          </Button>
        </>
      ) : (
        <ReasonButton
          type="primary"
          size="small"
          why={nothing}
          loading={acts.accepting}
          onClick={() => ask(acceptable, 0)}
        >
          {t('documents.accept_all', { count: acceptable.length })}
        </ReasonButton>
      )}
      <span className="tz-hint tz-wide-only">{t('documents.keys_hint')}</span>
    </div>
  )
}
