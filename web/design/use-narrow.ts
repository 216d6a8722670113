import { useSyncExternalStore } from 'react'

const query = matchMedia('(max-width: 1023px)')
const subscribe = (told: () => void) => {
  query.addEventListener('change', told)
  return () => query.removeEventListener('change', told)
}

/** Too narrow for two panes side by side. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches)
