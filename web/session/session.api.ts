import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type {
  ChangePassword,
  NewToken,
  SecondFactorStarted,
  Session,
  SignIn,
  SignInOptions,
  Token,
  TokenCreated,
} from '../../contract/session.ts'
import { api } from '../api/client.ts'

export type TokenRow = z.infer<typeof Token>

export const useSignInOptions = () =>
  useQuery({
    queryKey: ['sign-in-options'],
    queryFn: () => api.get<z.infer<typeof SignInOptions>>('/sign-in-options'),
  })

export const useSessionQuery = () =>
  useQuery({ queryKey: ['session'], queryFn: () => api.get<Session>('/session'), staleTime: 60_000 })

/** Another session, another world: nothing read before may be shown after. */
function useNewWorld() {
  const queries = useQueryClient()
  return async () => {
    queries.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session' })
    await queries.refetchQueries({ queryKey: ['session'] })
    await queries.invalidateQueries()
  }
}

export const useSignIn = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: z.infer<typeof SignIn>) => api.post('/session', body),
    onSuccess: () => queries.clear(),
  })
}

export const useActFor = () => {
  const renew = useNewWorld()
  return useMutation({ mutationFn: (postId: string) => api.put('/session/acting', { postId }), onSuccess: renew })
}

export const useSignOut = () => useMutation({ mutationFn: () => api.delete('/session') })

const useRefreshed = <Body, Reply>(mutationFn: (body: Body) => Promise<Reply>, key: string) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn, onSuccess: () => queries.invalidateQueries({ queryKey: [key] }) })
}

export const useChangePassword = () =>
  useRefreshed((body: z.infer<typeof ChangePassword>) => api.put('/session/password', body), 'session')

export const useStartSecondFactor = () =>
  useMutation({
    mutationFn: (password: string) =>
      api.post<z.infer<typeof SecondFactorStarted>>('/session/second-factor', { password }),
  })

export const useConfirmSecondFactor = () =>
  useRefreshed((code: string) => api.put('/session/second-factor', { code }), 'session')

export const useEndSecondFactor = () =>
  useRefreshed((password: string) => api.delete('/session/second-factor', { password }), 'session')

export const useTokens = () =>
  useQuery({ queryKey: ['tokens'], queryFn: () => api.get<{ rows: TokenRow[] }>('/tokens') })

export const useCreateToken = () =>
  useRefreshed((body: z.infer<typeof NewToken>) => api.post<z.infer<typeof TokenCreated>>('/tokens', body), 'tokens')

export const useRevokeToken = () => useRefreshed((tokenId: string) => api.delete(`/tokens/${tokenId}`), 'tokens')
