import { useEffect } from 'react'

const TYPING = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="dialog"], [role="menu"]'
const CONTROL = 'button, a[href], [role="tab"], [role="checkbox"]'

/** Single keys for a whole page; silent while somebody types, with a dialog open, or with Ctrl, Alt or Meta held. */
export function useKeys(keys: Record<string, () => void>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest(TYPING)) return
      // Enter on a button presses that button.
      if (event.key === 'Enter' && target?.closest(CONTROL)) return
      const act = keys[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [keys])
}
