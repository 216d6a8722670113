import { useTranslation } from 'react-i18next'
import type { UnitNode } from './unit-nodes.ts'

interface Props {
  nodes: readonly UnitNode[]
  chosen: string | null
  onChoose: (unitId: string) => void
}

/** The tree as nested lists: all of it in sight, read in order, printed as it stands. */
export function UnitTree({ nodes, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <ul className="tz-tree">
      {nodes.map(({ unit, children }) => (
        <li key={unit.unitId}>
          <button
            type="button"
            className={unit.retiredOn ? 'tz-unit tz-retired' : 'tz-unit'}
            aria-current={unit.unitId === chosen}
            onClick={() => onChoose(unit.unitId)}
          >
            {unit.name}
            <span className="tz-soft">
              {t(`unit_kind.${unit.kind}`)}
              {unit.retiredOn && ` · ${t('units.retired_on', { date: unit.retiredOn })}`}
            </span>
          </button>
          {children.length > 0 && <UnitTree nodes={children} chosen={chosen} onChoose={onChoose} />}
        </li>
      ))}
    </ul>
  )
}
