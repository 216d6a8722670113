import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useUrlState } from '../design/url-state.ts'
import { type FactAddress, writeFactAddress } from './fact-address.ts'
import './figure.css'

interface Props {
  fact: FactAddress
  /** Said after the figure to who does not see the underline. */
  label?: string
  children: ReactNode
}

/** A figure that can be asked where it comes from. */
export function Figure({ fact, label, children }: Props) {
  const { t } = useTranslation()
  const [, change] = useUrlState()
  return (
    <button
      type="button"
      className="tz-figure"
      title={t('facts.ask')}
      onClick={() => change({ source: writeFactAddress(fact) }, 'push')}
    >
      {children}
      <span className="tz-unseen">
        {label} {t('facts.ask')}
      </span>
    </button>
  )
}
