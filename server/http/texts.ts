import { readdirSync, readFileSync } from 'node:fs'
import type { Refusal } from '../../domain/refusal.ts'

type Language = 'zh-CN' | 'en'
const FOLDER = new URL('../../contract/messages/', import.meta.url)

const catalogue: Record<Language, Map<string, string>> = { 'zh-CN': load('zh-CN'), en: load('en') }

function load(language: Language): Map<string, string> {
  const texts = new Map<string, string>()
  const folder = new URL(`${language}/`, FOLDER)
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const entries = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, string>
    for (const [key, text] of Object.entries(entries)) texts.set(key, text)
  }
  return texts
}

/** The catalogue's text for a key with its values put in; the key itself where a text is missing. */
export function message(language: Language, key: string, values: Record<string, string | number> = {}): string {
  const text = catalogue[language].get(key) ?? key
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
}

export const textOf = (language: Language, refusal: Refusal): string => message(language, refusal.code, refusal.values)
