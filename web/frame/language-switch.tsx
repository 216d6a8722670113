import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { chooseLanguage } from '../i18n/language.ts'

/** Names the other language in that language: who cannot read this page can read the switch. */
export function LanguageSwitch() {
  const { i18n } = useTranslation()
  const other = i18n.language === 'en' ? 'zh-CN' : 'en'
  return (
    <Button type="text" lang={other} onClick={() => void chooseLanguage(other)}>
      {other === 'en' ? 'English' : '中文'}
    </Button>
  )
}
