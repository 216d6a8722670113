import { Button, type ButtonProps, Tooltip } from 'antd'
import { useReason } from './problem-text.ts'

interface Props extends ButtonProps {
  /** A refusal's code: the button is greyed and says so on hover and focus. Null where the act is open. */
  why: string | null | undefined
}

/** A greyed button stays in the tab order, else nobody with a keyboard learns why. */
export function ReasonButton({ why, onClick, ...rest }: Props) {
  const reason = useReason()(why)
  if (!reason) return <Button {...rest} {...(onClick ? { onClick } : {})} />
  return (
    <Tooltip title={reason} trigger={['hover', 'focus']}>
      <Button {...rest} htmlType="button" aria-disabled="true" aria-description={reason} className="tz-greyed" />
    </Tooltip>
  )
}
