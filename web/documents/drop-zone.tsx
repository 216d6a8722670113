import { FileTextOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  onFile: (file: File) => void
  children: ReactNode
}

/** Takes a file that is dropped or chosen; the server decides by content whether it can read it. */
export function DropZone({ onFile, children }: Props) {
  const { t } = useTranslation()
  const zone = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const over = useDrop(zone, onFile)
  return (
    <div ref={zone} className={over ? 'tz-drop tz-over' : 'tz-drop'}>
      <FileTextOutlined aria-hidden />
      <p>
        <strong>{t('documents.drop')}</strong>
        <span className="tz-soft">{t('documents.drop_formats')}</span>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".txt,.docx,.html,.htm"
        aria-label={t('documents.choose')}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
      <div className="tz-actions">
        <Button type="primary" onClick={() => input.current?.click()}>
          {t('documents.choose')}
        </Button>
        {children}
      </div>
    </div>
  )
}

function useDrop(zone: RefObject<HTMLDivElement | null>, onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const element = zone.current
    if (!element) return
    const stop = new AbortController()
    const on = <K extends 'dragover' | 'dragleave' | 'drop'>(kind: K, act: (event: DragEvent) => void) =>
      element.addEventListener(
        kind,
        (event) => {
          event.preventDefault()
          act(event)
        },
        { signal: stop.signal },
      )
    on('dragover', () => setOver(true))
    on('dragleave', () => setOver(false))
    on('drop', (event) => {
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file) onFile(file)
    })
    return () => stop.abort()
  }, [zone, onFile])
  return over
}
