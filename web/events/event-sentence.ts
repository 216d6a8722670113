import { useTranslation } from 'react-i18next'
import type { LoggedEvent } from '../../contract/events.ts'

type Sentence = (event: Pick<LoggedEvent, 'kind' | 'data'>) => string
/** Lists are read out; what is neither word nor number nor list of them is left blank. */
const wordOf = (value: unknown): string | number =>
  typeof value === 'string' || typeof value === 'number' ? value : Array.isArray(value) ? value.join('、') : ''

/** The sentence of an event's kind with the event's own values; without one, the kind itself. */
export function useEventSentence(): Sentence {
  const { t, i18n } = useTranslation()
  return ({ kind, data }) => {
    const key = `event.${kind}`
    if (!i18n.exists(key)) return kind
    const values = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, wordOf(value)]))
    return t(key, values)
  }
}

/** Every kind that has a sentence, for the filter: with its places left blank. */
export function useEventKinds(): { value: string; label: string }[] {
  const { i18n } = useTranslation()
  const messages: Record<string, string> = i18n.getResourceBundle(i18n.language, 'translation') ?? {}
  return Object.entries(messages)
    .filter(([key]) => key.startsWith('event.'))
    .map(([key, text]) => ({ value: key.slice('event.'.length), label: text.replace(/\{\{\w+\}\}/g, '…') }))
}
