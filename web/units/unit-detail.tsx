import { App } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Unit } from '../../contract/units.ts'
import { useProblemText } from '../design/problem-text.ts'
import { ReasonButton } from '../design/reason-button.tsx'
import { useSession } from '../session/use-session.ts'
import { UnitForm } from './unit-form.tsx'
import { UnitPosts } from './unit-posts.tsx'
import { useChangeUnit } from './units.api.ts'

export function UnitDetail({ unit, units }: { unit: Unit; units: readonly Unit[] }) {
  const { t } = useTranslation()
  const { whyNot } = useSession()
  const [renaming, setRenaming] = useState(false)
  const parent = units.find((row) => row.unitId === unit.parentId)
  const askRetire = useAskRetire(unit)
  const whyNotRetire = whyNot.manageUnits ?? (unit.parentId === null ? 'unit.root_stays' : null)
  return (
    <section className="tz-card" aria-labelledby="unit-name">
      <div className="tz-card-head">
        <div>
          <h2 id="unit-name">{unit.name}</h2>
          <p className="tz-soft">
            {[t(`unit_kind.${unit.kind}`), unit.shortName, parent && t('units.under', { name: parent.name })]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div className="tz-actions">
          <ReasonButton size="small" why={whyNot.manageUnits} onClick={() => setRenaming(true)}>
            {t('units.rename')}
          </ReasonButton>
          <ReasonButton size="small" danger={!unit.retiredOn} why={whyNotRetire} onClick={askRetire}>
            {t(unit.retiredOn ? 'units.take_back' : 'units.retire')}
          </ReasonButton>
        </div>
      </div>
      <UnitPosts unit={unit} />
      {renaming && <UnitForm parent={null} unit={unit} onClose={() => setRenaming(false)} />}
    </section>
  )
}

function useAskRetire(unit: Unit): () => void {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const problemText = useProblemText()
  const change = useChangeUnit()
  const retired = unit.retiredOn === null
  return () =>
    modal.confirm({
      title: t(retired ? 'units.retire_ask' : 'units.take_back_ask', { name: unit.name }),
      content: retired ? t('units.retire_text') : undefined,
      okText: t(retired ? 'units.retire' : 'units.take_back'),
      okButtonProps: { danger: retired },
      onOk: () =>
        change.mutateAsync({ unitId: unit.unitId, change: { retired } }).then(
          () => void message.success(t('design.saved')),
          (error: unknown) => void message.error(problemText(error).title),
        ),
    })
}
