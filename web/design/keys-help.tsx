import { Modal } from 'antd'
import { useTranslation } from 'react-i18next'

interface Props {
  open: boolean
  onClose: () => void
  /** Key and what it does, in the reader's words. */
  keys: readonly (readonly [string, string])[]
}

export function KeysHelp({ open, onClose, keys }: Props) {
  const { t } = useTranslation()
  return (
    <Modal title={t('design.keys')} open={open} onCancel={onClose} footer={null} width={420}>
      <dl className="tz-keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
