import { App, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ENGLISH_FONT, theme } from './theme.ts'

const motion = !matchMedia('(prefers-reduced-motion: reduce)').matches

/** Tokens and the component library's own words, in the reader's language. */
export function Appearance({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const font = i18n.language === 'en' ? { fontFamily: ENGLISH_FONT } : {}
  return (
    <ConfigProvider
      locale={i18n.language === 'en' ? enUS : zhCN}
      theme={{ ...theme, token: { ...theme.token, ...font, motion } }}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App message={{ maxCount: 3 }}>{children}</App>
    </ConfigProvider>
  )
}
