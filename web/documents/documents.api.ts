import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type {
  CorrectClaim,
  DOCUMENT_ORDERS,
  DocumentRow,
  Documents,
  StoredClaim,
  StoredDocument,
} from '../../contract/documents.ts'
import { api } from '../api/client.ts'
import { upload } from '../api/upload.ts'

export type DocumentLine = z.infer<typeof DocumentRow>
export type DocumentOrder = (typeof DOCUMENT_ORDERS)[number]

interface DocumentFilter {
  search?: string | undefined
  sort: DocumentOrder
  page: number
  pageSize: number
}

export const useDocuments = (filter: DocumentFilter) =>
  useQuery({
    queryKey: ['documents', filter],
    queryFn: () => api.get<z.infer<typeof Documents>>('/documents', { ...filter }),
    placeholderData: keepPreviousData,
  })

const keyOf = (documentId: string) => ['document', documentId]

export const useDocument = (documentId: string) =>
  useQuery({ queryKey: keyOf(documentId), queryFn: () => api.get<StoredDocument>(`/documents/${documentId}`) })

export type Sent = { file: File; onProgress: (share: number) => void } | { name: string; text: string }

export const useAddDocument = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (sent: Sent) =>
      'file' in sent
        ? upload<StoredDocument>('/documents', sent.file, sent.onProgress)
        : api.post<StoredDocument>('/documents', sent),
    onSuccess: (document) => {
      queries.setQueryData(keyOf(document.documentId), document)
      return queries.invalidateQueries({ queryKey: ['documents'] })
    },
  })
}

export const useDeleteDocument = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (documentId: string) => api.delete(`/documents/${documentId}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['documents'] }),
  })
}

export type Correction = z.infer<typeof CorrectClaim>

/** The reply replaces the one claim; the ledger's side of it is read anew behind. A refusal also shows what others did. */
export const useCorrectClaim = (documentId: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ claim, correction }: { claim: StoredClaim; correction: Correction }) =>
      api.put<StoredClaim>(`/documents/${documentId}/claims/${encodeURIComponent(claim.id)}`, {
        ...correction,
        version: claim.version,
      }),
    scope: { id: `document-${documentId}` },
    onSuccess: (claim) =>
      queries.setQueryData(
        keyOf(documentId),
        (before: StoredDocument | undefined) =>
          before && { ...before, claims: before.claims.map((old) => (old.id === claim.id ? claim : old)) },
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: keyOf(documentId) }),
  })
}

export const useAcceptClaims = (documentId: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (claims: readonly StoredClaim[]) =>
      api.post<StoredDocument>(`/documents/${documentId}/accept`, {
        claimIds: claims.map((claim) => claim.id),
        versions: Object.fromEntries(claims.map((claim) => [claim.id, claim.version])),
      }),
    onSuccess: (document) => {
      queries.setQueryData(keyOf(documentId), document)
      void queries.invalidateQueries({ queryKey: ['documents'] })
      void queries.invalidateQueries({ queryKey: ['observations'] })
    },
    onError: () => queries.invalidateQueries({ queryKey: keyOf(documentId) }),
  })
}
