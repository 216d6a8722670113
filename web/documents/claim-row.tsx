import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LedgerComparison, StoredClaim } from '../../contract/documents.ts'
import type { Indicator } from '../../contract/indicators.ts'
import { Mark, type Tone } from '../design/mark.tsx'
import { usePeriodName } from '../design/period-name.ts'
import { useIndicatorName } from '../indicators/indicator-name.ts'
import { ClaimFigure } from './claim-figure.tsx'

interface Props {
  claim: StoredClaim
  indicator: Indicator | undefined
  unitName: string | undefined
  ledger: LedgerComparison[] | undefined
  wrong: boolean
  picked: boolean
  open: boolean
  onPick: (claimId: string) => void
  onOpen: (claimId: string, isOpen: boolean) => void
}

const STATE_TONE: Record<StoredClaim['state'], Tone> = { open: 'plain', accepted: 'good', set_aside: 'info' }

/** Two lines: what the text says, and what the ledger would call it. Thousands stand in a list: drawn anew only on change. */
export const ClaimRow = memo(function ClaimRow(props: Props) {
  const { claim, indicator, unitName, ledger, wrong, picked, open, onPick, onOpen } = props
  const { t } = useTranslation()
  const name = useIndicatorName()
  const period = usePeriodName()
  const { from, to } = claim.mapping
  const mapped = [indicator && name(indicator), unitName, from && to && period({ from, to })].filter(Boolean)
  const worst = ledger?.find((row) => row.verdict === 'differs') ?? ledger?.[0]
  return (
    <div className="tz-claim-row">
      <input
        type="checkbox"
        checked={picked}
        onChange={() => onPick(claim.id)}
        aria-label={t('design.pick', { name: claim.quote })}
      />
      <button type="button" className="tz-claim-open" aria-expanded={open} onClick={() => onOpen(claim.id, open)}>
        <span className="tz-claim-what">{[claim.subject, claim.indicator].filter(Boolean).join(' · ')}</span>
        <ClaimFigure claim={claim} />
        <span className="tz-claim-mapped">{indicator ? mapped.join(' · ') : t('documents.not_mapped')}</span>
        <span className="tz-claim-marks">
          {wrong && <Mark tone="bad">{t('verdict.inconsistent')}</Mark>}
          {worst && (
            <Mark tone={worst.verdict === 'equal' ? 'good' : worst.verdict === 'differs' ? 'warn' : 'plain'}>
              {t(`ledger.short_${worst.verdict}`)}
            </Mark>
          )}
          <Mark tone={STATE_TONE[claim.state]}>{t(`claim_state.${claim.state}`)}</Mark>
        </span>
      </button>
    </div>
  )
})
