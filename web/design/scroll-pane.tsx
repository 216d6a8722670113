import type { ReactNode, Ref } from 'react'

interface Props {
  label: string
  className: string
  children: ReactNode
  ref?: Ref<HTMLElement>
}

// A pane that scrolls must be reachable by keyboard, though it is no control.
const reachable = { tabIndex: 0 }

export function ScrollPane({ label, className, children, ref }: Props) {
  return (
    <section ref={ref} className={className} aria-label={label} {...reachable}>
      {children}
    </section>
  )
}
