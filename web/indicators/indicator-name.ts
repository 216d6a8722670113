import { useTranslation } from 'react-i18next'

/** The indicator's name in the reader's language; where there is none in English, the Chinese one. */
export function useIndicatorName(): (indicator: { nameZh: string; nameEn: string }) => string {
  const { i18n } = useTranslation()
  return ({ nameZh, nameEn }) => (i18n.language === 'en' && nameEn ? nameEn : nameZh)
}
