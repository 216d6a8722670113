import { useLocation, useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Everything after the question mark, as plain strings: what a page shows can be sent to a colleague. */
export type UrlState = Record<string, string | undefined>

export const parseUrlState = (text: string): UrlState => Object.fromEntries(new URLSearchParams(text))

export function writeUrlState(state: object): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(state)) {
    if (value !== undefined && value !== null && value !== '') params.set(name, String(value))
  }
  const text = params.toString()
  return text ? `?${text}` : ''
}

/** Reads the address and changes parts of it. `push` makes a step that Back undoes; filters replace. */
export function useUrlState(): [UrlState, (patch: UrlState, how?: 'replace' | 'push') => void] {
  const state: UrlState = useLocation({ select: (location) => location.search })
  const navigate = useNavigate()
  const change = useCallback(
    (patch: UrlState, how: 'replace' | 'push' = 'replace') => {
      void navigate({
        to: '.',
        search: (before: UrlState) => ({ ...before, ...patch }),
        replace: how === 'replace',
        resetScroll: false,
      })
    },
    [navigate],
  )
  return [state, change]
}
