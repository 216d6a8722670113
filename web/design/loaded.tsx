import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ProblemAlert } from './problem-alert.tsx'

interface Props<Data> {
  query: UseQueryResult<Data>
  /** Stands in the final shape while the data is on its way. */
  skeleton: ReactNode
  children: (data: Data) => ReactNode
}

/** Loading, failed or there: a page writes only the last. Data that was there stays while it is read anew. */
export function Loaded<Data>({ query, skeleton, children }: Props<Data>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
  return skeleton
}
