import { type QueryKey, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type {
  NewPost,
  NewStandIn,
  NewUnit,
  PostChange,
  Posts,
  StandIns,
  UnitChange,
  Units,
} from '../../contract/units.ts'
import { api } from '../api/client.ts'

export type StandInRow = z.infer<typeof StandIns>['rows'][number]

export const useUnits = () =>
  useQuery({ queryKey: ['units'], queryFn: () => api.get<z.infer<typeof Units>>('/units'), staleTime: 60_000 })
export const usePosts = () => useQuery({ queryKey: ['posts'], queryFn: () => api.get<z.infer<typeof Posts>>('/posts') })
export const useStandIns = () =>
  useQuery({ queryKey: ['stand-ins'], queryFn: () => api.get<z.infer<typeof StandIns>>('/stand-ins') })

function useChange<Body>(mutationFn: (body: Body) => Promise<unknown>, ...keys: QueryKey[]) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn,
    onSuccess: () => Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
}

export const useAddUnit = () => useChange((unit: z.input<typeof NewUnit>) => api.post('/units', unit), ['units'])
export const useChangeUnit = () =>
  useChange(
    ({ unitId, change }: { unitId: string; change: z.infer<typeof UnitChange> }) =>
      api.patch(`/units/${unitId}`, change),
    ['units'],
    ['posts'],
    ['session'],
  )
export const useAddPost = () => useChange((post: z.infer<typeof NewPost>) => api.post('/posts', post), ['posts'])
export const useChangePost = () =>
  useChange(
    ({ postId, change }: { postId: string; change: z.infer<typeof PostChange> }) =>
      api.patch(`/posts/${postId}`, change),
    ['posts'],
    ['users'],
    ['session'],
  )
export const useAddStandIn = () =>
  useChange((standIn: z.infer<typeof NewStandIn>) => api.post('/stand-ins', standIn), ['stand-ins'], ['session'])
export const useEndStandIn = () =>
  useChange((standInId: string) => api.delete(`/stand-ins/${standInId}`), ['stand-ins'], ['session'])
