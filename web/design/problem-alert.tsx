import { Alert, Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useProblemText } from './problem-text.ts'

interface Props {
  error: unknown
  /** What was not lost, in the reader's words. */
  kept?: string | undefined
  onRetry?: (() => void) | undefined
}

/** What happened, what was kept, what to do, and the code. */
export function ProblemAlert({ error, kept, onRetry }: Props) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  // A long form is sent from its end; what went wrong stands at its head. Newer browsers return a promise here, which
  // React would take for the effect's end.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const text = useProblemText()(error)
  const reference = text.requestId ? `${text.code} · ${text.requestId}` : text.code
  return (
    <div ref={box}>
      <Alert
        type="error"
        role="alert"
        className="tz-problem"
        title={text.title}
        description={
          <>
            <p>{[kept, text.todo].filter(Boolean).join(' ')}</p>
            <p className="tz-code">{t('design.problem.code', { code: reference })}</p>
          </>
        }
        action={onRetry && <Button onClick={onRetry}>{t('design.retry')}</Button>}
      />
    </div>
  )
}
