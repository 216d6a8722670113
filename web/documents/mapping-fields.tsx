import { Select } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClaimMapping, StoredClaim } from '../../contract/documents.ts'
import type { FIGURE_KINDS, Indicator } from '../../contract/indicators.ts'
import type { Unit } from '../../contract/units.ts'
import { usualPeriod } from '../design/period.ts'
import { PeriodFields } from '../design/period-fields.tsx'
import { useProblemText } from '../design/problem-text.ts'
import { IndicatorSelect } from '../indicators/indicator-select.tsx'
import { useSession } from '../session/use-session.ts'
import { UnitSelect } from '../units/unit-select.tsx'
import { DecimalField } from './decimal-field.tsx'
import { useCorrectClaim } from './documents.api.ts'

interface Props {
  documentId: string
  claim: StoredClaim
  indicators: readonly Indicator[]
  units: readonly Unit[]
  locked: boolean
}
type Kind = (typeof FIGURE_KINDS)[number]
const KINDS: readonly Kind[] = ['flash', 'annual', 'final']

/** What the claim is in the ledger's terms. Every change is kept at once, and the line below says so. */
export function MappingFields({ documentId, claim, indicators, units, locked }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const { today } = useSession()
  const correct = useCorrectClaim(documentId)
  const problemText = useProblemText()
  const { mapping } = claim
  const save = (patch: Partial<ClaimMapping>) =>
    correct.mutate({ claim, correction: { mapping: { ...mapping, ...patch } } })
  const indicator = indicators.find((row) => row.code === mapping.indicatorCode)
  const period = mapping.from && mapping.to ? { from: mapping.from, to: mapping.to } : null
  return (
    <div className="tz-mapping">
      <label htmlFor={`${id}-indicator`}>{t('indicators.indicator')}</label>
      <IndicatorSelect
        id={`${id}-indicator`}
        indicators={indicators}
        value={mapping.indicatorCode}
        disabled={locked}
        // Another indicator may have another unit of measure: the figure is read from the text again.
        onChange={(indicatorCode) => save({ indicatorCode, value: null, growth: null })}
      />
      <label htmlFor={`${id}-unit`}>{t('units.unit')}</label>
      <UnitSelect
        id={`${id}-unit`}
        units={units}
        value={mapping.unitId}
        disabled={locked}
        onChange={(unitId) => save({ unitId })}
      />
      <span>{t('period.period')}</span>
      {period ? (
        <PeriodFields value={period} disabled={locked} onChange={save} />
      ) : (
        <button type="button" className="tz-link" disabled={locked} onClick={() => save(usualPeriod(today))}>
          {t('documents.period_missing')}
        </button>
      )}
      <label htmlFor={`${id}-value`}>{t('documents.value')}</label>
      <DecimalField
        id={`${id}-value`}
        value={mapping.value}
        unit={indicator?.unitOfMeasure ?? claim.unit}
        disabled={locked}
        onSave={(value) => save({ value })}
      />
      <label htmlFor={`${id}-growth`}>{t('documents.growth')}</label>
      <DecimalField
        id={`${id}-growth`}
        value={mapping.growth}
        unit="%"
        disabled={locked}
        onSave={(growth) => save({ growth })}
      />
      <label htmlFor={`${id}-kind`}>{t('facts.kind')}</label>
      <Select
        id={`${id}-kind`}
        disabled={locked}
        value={mapping.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`figure_kind.${kind}`) }))}
        onChange={(kind) => save({ kind })}
      />
      <p className="tz-saved" role="status">
        {correct.isPending && t('design.saving')}
        {correct.isSuccess && t('design.saved')}
        {correct.error && t('design.not_saved', { reason: problemText(correct.error).title })}
      </p>
    </div>
  )
}
