import { Modal, Typography } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  title: string
  secret: string | null
  children: ReactNode
  onClose: () => void
}

/** A secret that no later page will show again: it closes by its button only. */
export function ShownOnce({ title, secret, children, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Modal
      title={title}
      open={secret !== null}
      onOk={onClose}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      okText={t('design.noted')}
      cancelButtonProps={{ style: { display: 'none' } }}
    >
      <p>{children}</p>
      <Typography.Paragraph code copyable={{ tooltips: [t('design.copy'), t('design.copied')] }} className="tz-secret">
        {secret ?? ''}
      </Typography.Paragraph>
    </Modal>
  )
}
