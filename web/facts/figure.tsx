import type { MouseEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useUrlState, writeUrlState } from '../design/url-state.ts'
import { type FactAddress, writeFactAddress } from './fact-address.ts'
import './figure.css'

interface Props {
  fact: FactAddress
  /** Said after the figure to who does not see the underline. */
  label?: string
  children: ReactNode
}

/** A figure that can be asked where it comes from. A link, so that it breaks lines as text does and can be sent on. */
export function Figure({ fact, label, children }: Props) {
  const { t } = useTranslation()
  const [url, change] = useUrlState()
  const source = writeFactAddress(fact)
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    change({ source }, 'push')
  }
  return (
    <a className="tz-figure" href={writeUrlState({ ...url, source })} title={t('facts.ask')} onClick={open}>
      {children}
      <span className="tz-unseen">
        {label} {t('facts.ask')}
      </span>
    </a>
  )
}
