import { useUrlState } from '../design/url-state.ts'
import { useUnits } from '../units/units.api.ts'

/** Whose figures: the unit in the address, else the zone's own committee (the top of what the reader may see). */
export function useChosenUnit(): [string | undefined, (unitId: string | null) => void] {
  const [url, change] = useUrlState()
  const units = useUnits().data?.rows
  const top = units?.find((unit) => unit.parentId === null) ?? units?.[0]
  return [url.unit ?? top?.unitId, (unitId) => change({ unit: unitId ?? undefined, page: undefined })]
}
