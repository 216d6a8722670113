import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import type { Fact, FactRecords, Facts } from '../../contract/facts.ts'
import { api } from '../api/client.ts'
import type { FactAddress } from './fact-address.ts'

export type FactRecord = z.infer<typeof FactRecords>['rows'][number]

interface FactsQuery {
  unitId: string | undefined
  from: string
  to: string
  all: boolean
}

export const useFacts = ({ unitId, from, to, all }: FactsQuery) =>
  useQuery({
    queryKey: ['facts', unitId, from, to, all],
    queryFn: () => api.get<z.infer<typeof Facts>>('/facts', { unitId, from, to, all }),
    placeholderData: keepPreviousData,
  })

/** Of the zone's own figures. Null where none has been approved. */
export const useLatestPeriod = (enabled: boolean) =>
  useQuery({
    queryKey: ['latest-period'],
    enabled,
    queryFn: async () => (await api.get<z.infer<typeof Facts>>('/facts')).periods[0] ?? null,
  })

export const useFact = (fact: FactAddress | null) =>
  useQuery({
    queryKey: ['fact', fact],
    enabled: fact !== null,
    queryFn: () =>
      api.get<Fact>(`/facts/${encodeURIComponent(fact?.name ?? '')}`, {
        unitId: fact?.unitId,
        from: fact?.from,
        to: fact?.to,
      }),
  })

export const useFactRecords = (fact: FactAddress, page: number, pageSize: number) =>
  useQuery({
    queryKey: ['fact-records', fact, page, pageSize],
    placeholderData: keepPreviousData,
    queryFn: () =>
      api.get<z.infer<typeof FactRecords>>(`/facts/${encodeURIComponent(fact.name)}/records`, {
        unitId: fact.unitId,
        from: fact.from,
        to: fact.to,
        page,
        pageSize,
      }),
  })
