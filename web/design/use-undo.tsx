import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'

/** Says what was done and offers ten seconds to take it back. */
export function useUndo(): (done: string, takeBack: () => void) => void {
  const { t } = useTranslation()
  const { message } = App.useApp()
  return (done, takeBack) => {
    const key = crypto.randomUUID()
    const undo = () => {
      message.destroy(key)
      takeBack()
    }
    message.success({
      key,
      duration: 10,
      content: (
        <>
          {done}
          <Button type="link" size="small" onClick={undo}>
            {t('design.undo')}
          </Button>
        </>
      ),
    })
  }
}
