import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Check, StoredClaim, StoredDocument } from '../../contract/documents.ts'
import { Chips } from '../design/chips.tsx'
import { Empty } from '../design/empty.tsx'
import { KeysHelp } from '../design/keys-help.tsx'
import { useUrlState } from '../design/url-state.ts'
import { AcceptBar } from './accept-bar.tsx'
import { CLAIM_FILTERS, passes, readFilter } from './claim-filter.ts'
import { ClaimList } from './claim-list.tsx'
import { useClaimActs } from './use-claim-acts.tsx'
import { useClaimKeys } from './use-claim-keys.ts'

interface Props {
  document: StoredDocument
  byClaim: ReadonlyMap<string, Check[]>
  wrong: ReadonlySet<string>
  chosen: string | null
  onChoose: (claimId: string) => void
}

export function ClaimsPanel({ document, byClaim, wrong, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const [url, change] = useUrlState()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState(false)
  const acts = useClaimActs(document)
  const filter = readFilter(url.filter)
  const shown = document.claims.filter((claim) => passes(claim, filter, wrong))
  const [help, closeHelp] = useClaimKeys({ shown, chosen, onChoose, onOpen: setOpen, acts })
  const count = (value: (typeof CLAIM_FILTERS)[number]) =>
    document.claims.filter((claim: StoredClaim) => passes(claim, value, wrong)).length
  return (
    <div className="tz-claims">
      <Chips
        label={t('documents.filter')}
        chips={CLAIM_FILTERS.map((value) => ({ value, label: t(`documents.filter_${value}`), count: count(value) }))}
        value={filter}
        onChange={(value) => change({ filter: value === 'all' ? undefined : value })}
      />
      <AcceptBar document={document} shown={shown} picked={picked} onPicked={setPicked} acts={acts} />
      {shown.length === 0 ? (
        <Empty>{t(document.claims.length ? 'documents.none_found' : 'documents.no_claims')}</Empty>
      ) : (
        <ClaimList
          document={document}
          shown={shown}
          byClaim={byClaim}
          wrong={wrong}
          chosen={chosen}
          onChoose={onChoose}
          open={open}
          onOpen={setOpen}
          picked={picked}
          onPicked={setPicked}
          acts={acts}
        />
      )}
      <KeysHelp
        open={help}
        onClose={closeHelp}
        keys={[
          ['j', t('documents.key_next')],
          ['k', t('documents.key_previous')],
          ['Enter', t('documents.key_open')],
          ['a', t('documents.key_accept')],
          ['x', t('documents.key_set_aside')],
          ['?', t('documents.key_help')],
        ]}
      />
    </div>
  )
}
