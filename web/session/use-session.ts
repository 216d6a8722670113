import { createContext, useContext } from 'react'
import type { Session } from '../../contract/session.ts'

export const SessionContext = createContext<Session | null>(null)

/** Who is here and acts for which post. Throws outside the frame, where nobody is signed in. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession outside the frame')
  return session
}
