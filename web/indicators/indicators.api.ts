import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { Indicators, MovedObservations, MoveObservations, Observations } from '../../contract/indicators.ts'
import { api } from '../api/client.ts'

export type ObservationRow = z.infer<typeof Observations>['rows'][number]
export type Move = z.infer<typeof MoveObservations>

export const useIndicators = () =>
  useQuery({
    queryKey: ['indicators'],
    queryFn: () => api.get<z.infer<typeof Indicators>>('/indicators'),
    staleTime: 5 * 60_000,
  })

export interface ObservationFilter {
  state?: ObservationRow['state'] | undefined
  unitId?: string | undefined
  indicatorCode?: string | undefined
  documentId?: string | undefined
  page: number
  pageSize: number
}

export const useObservations = (filter: ObservationFilter) =>
  useQuery({
    queryKey: ['observations', filter],
    queryFn: () => api.get<z.infer<typeof Observations>>('/observations', { ...filter }),
    placeholderData: keepPreviousData,
  })

/** One after the other: each draft goes, and its claim is open again. */
export const useWithdrawObservations = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (observationIds: readonly string[]) => {
      for (const observationId of observationIds) await api.delete(`/observations/${observationId}`)
    },
    onSettled: () => queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' }),
  })
}

/** All of them or none; afterwards every figure may have changed. */
export const useMoveObservations = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (move: Move) => api.post<z.infer<typeof MovedObservations>>('/observations/transitions', move),
    onSuccess: () => queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' }),
  })
}
