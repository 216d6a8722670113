import { type RefObject, useEffect } from 'react'

const idsAt = (target: EventTarget | null): string[] => {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-claims]') : null
  return mark?.dataset.claims?.split(' ') ?? []
}

/** One listener for thousands of marks. A second click on a place that several claims share goes on to the next. */
export function useClaimClicks(
  pane: RefObject<HTMLElement | null>,
  chosen: string | null,
  onChoose: (claimId: string) => void,
): void {
  useEffect(() => {
    const element = pane.current
    if (!element) return
    const onClick = (event: MouseEvent) => {
      const ids = idsAt(event.target).filter((id) => !id.startsWith('.'))
      const next = ids[(chosen === null ? -1 : ids.indexOf(chosen)) + 1] ?? ids[0]
      if (next !== undefined) onChoose(next)
    }
    element.addEventListener('click', onClick)
    return () => element.removeEventListener('click', onClick)
  }, [pane, chosen, onChoose])
}

/** Brings the first mark of a claim into the middle of the pane, where it is not in sight already. */
export function useScrollTo(pane: RefObject<HTMLElement | null>, id: string | null, again?: unknown): void {
  useEffect(() => {
    if (id === null || again === null) return
    const element = pane.current
    const mark = element?.querySelector(`[data-claims~="${CSS.escape(id)}"]`)
    if (!element || !mark) return
    const [outer, inner] = [element.getBoundingClientRect(), mark.getBoundingClientRect()]
    const inSight = inner.top >= outer.top && inner.bottom <= outer.bottom
    if (!inSight) mark.scrollIntoView({ block: 'center' })
  }, [pane, id, again])
}
