import { useTranslation } from 'react-i18next'
import { Bones } from '../design/bones.tsx'
import { Chips } from '../design/chips.tsx'
import { Loaded } from '../design/loaded.tsx'
import { Page } from '../design/page.tsx'
import { pageFrom } from '../design/pager.tsx'
import { useUrlState } from '../design/url-state.ts'
import { ForbiddenPage } from '../frame/forbidden-page.tsx'
import { useSession } from '../session/use-session.ts'
import { UnitSelect } from '../units/unit-select.tsx'
import { useUnits } from '../units/units.api.ts'
import { IndicatorSelect } from './indicator-select.tsx'
import { useIndicators, useObservations } from './indicators.api.ts'
import { ObservationList } from './observation-list.tsx'

export const STATES = ['draft', 'submitted', 'approved'] as const
const PAGE_SIZE = 50

/** Records on their way: drafted from a document, submitted, approved. */
export function ObservationsPage() {
  const { whyNot } = useSession()
  if (whyNot.readFigures !== null) return <ForbiddenPage code={whyNot.readFigures} />
  return <Observations />
}

function Observations() {
  const { t } = useTranslation()
  const [url, change] = useUrlState()
  const indicators = useIndicators()
  const units = useUnits()
  const state = STATES.find((value) => value === url.state) ?? 'draft'
  const page = pageFrom(url.page)
  const observations = useObservations({
    state,
    unitId: url.unit,
    indicatorCode: url.indicator,
    documentId: url.document,
    page,
    pageSize: PAGE_SIZE,
  })
  return (
    <Page title={t('observations.title')} lead={t('observations.lead')}>
      <div className="tz-filters">
        <Chips
          label={t('observations.state')}
          chips={STATES.map((value) => ({ value, label: t(`observation_state.${value}`) }))}
          value={state}
          onChange={(value) => change({ state: value, page: undefined })}
        />
        <IndicatorSelect
          indicators={indicators.data?.rows ?? []}
          value={url.indicator ?? null}
          onChange={(indicator) => change({ indicator: indicator ?? undefined, page: undefined })}
        />
        <UnitSelect
          clearable
          units={units.data?.rows ?? []}
          value={url.unit ?? null}
          onChange={(unit) => change({ unit: unit ?? undefined, page: undefined })}
        />
      </div>
      <Loaded query={observations} skeleton={<Bones lines={8} height={22} />}>
        {({ rows, total }) => (
          <ObservationList
            key={state}
            state={state}
            rows={rows}
            indicators={indicators.data?.rows ?? []}
            total={total}
            page={page}
            pageSize={PAGE_SIZE}
          />
        )}
      </Loaded>
    </Page>
  )
}
