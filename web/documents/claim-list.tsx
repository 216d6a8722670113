import { type Dispatch, type SetStateAction, useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Check, LedgerComparison, StoredClaim, StoredDocument } from '../../contract/documents.ts'
import { useIndicators } from '../indicators/indicators.api.ts'
import { useUnits } from '../units/units.api.ts'
import { ClaimEditor } from './claim-editor.tsx'
import { ClaimRow } from './claim-row.tsx'
import type { ClaimActs } from './use-claim-acts.tsx'

interface Props {
  document: StoredDocument
  shown: readonly StoredClaim[]
  byClaim: ReadonlyMap<string, Check[]>
  wrong: ReadonlySet<string>
  chosen: string | null
  onChoose: (claimId: string) => void
  /** The chosen claim stands open, whichever it is: with j and k the editor walks along. */
  open: boolean
  onOpen: (open: boolean) => void
  picked: ReadonlySet<string>
  onPicked: Dispatch<SetStateAction<ReadonlySet<string>>>
  acts: ClaimActs
}

export function ClaimList(props: Props) {
  const { t } = useTranslation()
  const { document, shown, chosen, picked, onChoose, onOpen, onPicked } = props
  const editing = props.open ? chosen : null
  const list = useRef<HTMLUListElement>(null)
  const indicators = useIndicators().data?.rows
  const units = useUnits().data?.rows
  const names = useMemo(() => new Map(indicators?.map((row) => [row.code, row])), [indicators])
  const unitNames = useMemo(() => new Map(units?.map((row) => [row.unitId, row.shortName ?? row.name])), [units])
  const ledger = useMemo(() => groupLedger(document.ledger), [document.ledger])
  useEffect(() => {
    if (chosen === null) return
    list.current?.querySelector(`[data-row="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const pick = useCallback(
    (id: string) =>
      onPicked((before) => {
        const next = new Set(before)
        if (!next.delete(id)) next.add(id)
        return next
      }),
    [onPicked],
  )
  const openRow = useCallback(
    (id: string, isOpen: boolean) => {
      onOpen(!isOpen)
      onChoose(id)
    },
    [onChoose, onOpen],
  )
  return (
    <ul ref={list} className="tz-claim-list" aria-label={t('documents.claims')}>
      {shown.map((claim) => (
        <li key={claim.id} data-row={claim.id} className={claim.id === chosen ? 'tz-row tz-row-chosen' : 'tz-row'}>
          <ClaimRow
            claim={claim}
            indicator={names.get(claim.mapping.indicatorCode ?? '')}
            unitName={unitNames.get(claim.mapping.unitId ?? '')}
            ledger={ledger.get(claim.id)}
            wrong={props.wrong.has(claim.id)}
            picked={picked.has(claim.id)}
            open={claim.id === editing}
            onPick={pick}
            onOpen={openRow}
          />
          {claim.id === editing && (
            <ClaimEditor
              documentId={document.documentId}
              claim={claim}
              indicators={indicators ?? []}
              units={units ?? []}
              ledger={ledger.get(claim.id) ?? []}
              checks={props.byClaim.get(claim.id) ?? []}
              acts={props.acts}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function groupLedger(rows: readonly LedgerComparison[]): Map<string, LedgerComparison[]> {
  const groups = new Map<string, LedgerComparison[]>()
  for (const row of rows) groups.set(row.claimId, [...(groups.get(row.claimId) ?? []), row])
  return groups
}
