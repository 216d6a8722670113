import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bones } from '../design/bones.tsx'
import { Loaded } from '../design/loaded.tsx'
import { Page } from '../design/page.tsx'
import { ReasonButton } from '../design/reason-button.tsx'
import { useUrlState } from '../design/url-state.ts'
import { useSession } from '../session/use-session.ts'
import { UnitDetail } from './unit-detail.tsx'
import { UnitForm } from './unit-form.tsx'
import { unitTree } from './unit-nodes.ts'
import { UnitTree } from './unit-tree.tsx'
import { useUnits } from './units.api.ts'
import './units.css'

export function UnitsPage() {
  const { t } = useTranslation()
  const { whyNot } = useSession()
  const [url, change] = useUrlState()
  const units = useUnits()
  const [addUnder, setAddUnder] = useState<string | null>(null)
  const rows = units.data?.rows ?? []
  const chosen = rows.find((unit) => unit.unitId === url.unit) ?? rows[0]
  return (
    <Page
      title={t('units.title')}
      lead={t('units.lead')}
      actions={
        <ReasonButton type="primary" why={whyNot.manageUnits} onClick={() => chosen && setAddUnder(chosen.unitId)}>
          {t('units.add_child')}
        </ReasonButton>
      }
    >
      <Loaded query={units} skeleton={<Bones lines={10} />}>
        {(data) => (
          <div className="tz-two">
            <section className="tz-card" aria-label={t('units.tree')}>
              <UnitTree
                nodes={unitTree(data.rows)}
                chosen={chosen?.unitId ?? null}
                onChoose={(unit) => change({ unit })}
              />
            </section>
            {chosen && <UnitDetail key={chosen.unitId} unit={chosen} units={data.rows} />}
          </div>
        )}
      </Loaded>
      {addUnder !== null && (
        <UnitForm
          parent={rows.find((unit) => unit.unitId === addUnder) ?? null}
          unit={null}
          onClose={() => setAddUnder(null)}
        />
      )}
    </Page>
  )
}
