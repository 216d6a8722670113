import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { NewUser, PasswordReset, UserChange, UserCreated, Users } from '../../contract/users.ts'
import { api } from '../api/client.ts'

export const useUsers = () => useQuery({ queryKey: ['users'], queryFn: () => api.get<z.infer<typeof Users>>('/users') })

function useChange<Body, Reply>(mutationFn: (body: Body) => Promise<Reply>) {
  const queries = useQueryClient()
  const onSuccess = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['users'] }),
      queries.invalidateQueries({ queryKey: ['posts'] }),
    ])
  return useMutation({ mutationFn, onSuccess })
}

export const useAddUser = () =>
  useChange((user: z.input<typeof NewUser>) => api.post<z.infer<typeof UserCreated>>('/users', user))
export const useChangeUser = () =>
  useChange(({ userId, change }: { userId: string; change: z.infer<typeof UserChange> }) =>
    api.patch(`/users/${userId}`, change),
  )
export const useResetPassword = () =>
  useChange((userId: string) => api.post<z.infer<typeof PasswordReset>>(`/users/${userId}/password-reset`))
