import type { ReactNode } from 'react'

/** One sentence on what will be here, and the button that starts it. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="tz-empty">
      <p>{children}</p>
      {action}
    </div>
  )
}
