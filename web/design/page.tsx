import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  title: string
  /** One line under the title, where the page needs it. */
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** One purpose, one heading, one primary action. */
export function Page({ title, lead, actions, children }: Props) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = `${title} · ${t('frame.product')}`
  }, [title, t])
  return (
    <>
      <div className="tz-page-head">
        <div>
          <h1>{title}</h1>
          {lead && <p className="tz-lead">{lead}</p>}
        </div>
        {actions && <div className="tz-actions">{actions}</div>}
      </div>
      {children}
    </>
  )
}
