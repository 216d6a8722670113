import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import type { Events, SealStanding } from '../../contract/events.ts'
import { api } from '../api/client.ts'

export interface EventFilter {
  kind?: string | undefined
  byUserId?: string | undefined
  fromOn?: string | undefined
  untilOn?: string | undefined
  subjectId?: string | undefined
  page: number
  pageSize: number
}

export const useEvents = (filter: EventFilter) =>
  useQuery({
    queryKey: ['events', filter],
    queryFn: () => api.get<z.infer<typeof Events>>('/events', { ...filter }),
    placeholderData: keepPreviousData,
  })

export const useSealStanding = () =>
  useQuery({ queryKey: ['events-seal'], queryFn: () => api.get<z.infer<typeof SealStanding>>('/events/seal') })
