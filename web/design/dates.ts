import { useTranslation } from 'react-i18next'

/** Instants in the reader's own time, to the minute; ISO dates as they are. */
export function useInstant(): (at: string | null) => string {
  const { t } = useTranslation()
  return (at) => {
    if (!at) return t('design.none')
    const moment = new Date(at)
    if (Number.isNaN(moment.getTime())) return at
    const two = (n: number) => String(n).padStart(2, '0')
    const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
    return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`
  }
}
