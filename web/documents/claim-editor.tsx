import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Check, LedgerComparison, StoredClaim } from '../../contract/documents.ts'
import type { Indicator } from '../../contract/indicators.ts'
import type { Unit } from '../../contract/units.ts'
import { Mark } from '../design/mark.tsx'
import { useReason } from '../design/problem-text.ts'
import { ReasonButton } from '../design/reason-button.tsx'
import { showFormula } from './formula-text.ts'
import { LedgerLine } from './ledger-line.tsx'
import { MappingFields } from './mapping-fields.tsx'
import type { ClaimActs } from './use-claim-acts.tsx'
import { VerdictMark } from './verdict-mark.tsx'

interface Props {
  documentId: string
  claim: StoredClaim
  indicators: readonly Indicator[]
  units: readonly Unit[]
  ledger: readonly LedgerComparison[]
  checks: readonly Check[]
  acts: ClaimActs
}

/** The quote, what it means in the ledger, what speaks against it, and the two things to do with it. */
export function ClaimEditor({ documentId, claim, indicators, units, ledger, checks, acts }: Props) {
  const { t } = useTranslation()
  const reason = useReason()
  const why = acts.whyNotAccept(claim)
  const indicator = indicators.find((row) => row.code === claim.mapping.indicatorCode)
  return (
    <div className="tz-editor">
      <blockquote>{claim.quote}</blockquote>
      {claim.state === 'accepted' ? (
        <p>
          <Mark tone="good">
            {t('documents.accepted_as', { state: t(`observation_state.${claim.observationState ?? 'draft'}`) })}
          </Mark>{' '}
          {claim.observationState === 'draft' && (
            <Button size="small" onClick={() => acts.withdraw(claim)}>
              {t('documents.withdraw')}
            </Button>
          )}
        </p>
      ) : (
        <MappingFields
          key={claim.id}
          documentId={documentId}
          claim={claim}
          indicators={indicators}
          units={units}
          locked={claim.state !== 'open'}
        />
      )}
      {ledger.map((row) => (
        <LedgerLine key={row.measure} row={row} unit={indicator?.unitOfMeasure ?? ''} />
      ))}
      {checks.map((check) => (
        <p key={check.id} className="tz-editor-check">
          <VerdictMark check={check} /> <code>{showFormula(check)}</code>
        </p>
      ))}
      {claim.state !== 'accepted' && (
        <div className="tz-actions">
          <ReasonButton
            type="primary"
            size="small"
            why={claim.state === 'set_aside' ? 'documents.is_set_aside' : why}
            loading={acts.accepting}
            onClick={() => acts.accept([claim])}
          >
            {t('documents.accept')}
          </ReasonButton>
          <Button size="small" onClick={() => acts.setAside(claim, claim.state === 'open')}>
            {t(claim.state === 'open' ? 'documents.set_aside' : 'documents.take_up')}
          </Button>
          {why && claim.state === 'open' && <span className="tz-hint">{reason(why)}</span>}
        </div>
      )}
    </div>
  )
}
