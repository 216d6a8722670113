import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
const STORED = 'taizhang.language'

export const isLanguage = (text: unknown): text is Language => LANGUAGES.some((language) => language === text)

const load = (language: Language): Promise<{ default: Record<string, string> }> =>
  language === 'en' ? import('./en.ts') : import('./zh-cn.ts')

function storedLanguage(): Language {
  const stored = localStorage.getItem(STORED)
  return isLanguage(stored) ? stored : 'zh-CN'
}

/** Chinese unless the reader chose otherwise on this machine; only the chosen language is loaded. */
export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: storedLanguage(),
    fallbackLng: false,
    resources: {},
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  await chooseLanguage(storedLanguage())
}

export async function chooseLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    const messages = await load(language)
    i18next.addResourceBundle(language, 'translation', messages.default)
  }
  await i18next.changeLanguage(language)
  localStorage.setItem(STORED, language)
  document.documentElement.lang = language
}
