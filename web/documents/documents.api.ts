import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { CorrectClaim, DocumentRow, Documents, StoredClaim, StoredDocument } from '../../contract/documents.ts'
import { api } from '../api/client.ts'
import { upload } from '../api/upload.ts'

export type DocumentLine = z.infer<typeof DocumentRow>
type Page = z.infer<typeof Documents>

const PAGE = 200
const MOST = 1000

/** The newest thousand, so that sorting and filtering hold for the list and not for one page of it. */
async function newestDocuments(): Promise<{ rows: DocumentLine[]; total: number }> {
  const rows: DocumentLine[] = []
  for (let page = 1; ; page++) {
    const reply = await api.get<Page>('/documents', { page, pageSize: PAGE })
    rows.push(...reply.rows)
    if (rows.length >= reply.total || rows.length >= MOST || reply.rows.length === 0)
      return { rows, total: reply.total }
  }
}

export const useDocuments = () => useQuery({ queryKey: ['documents'], queryFn: newestDocuments })

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

/** The reply replaces the one claim; the ledger's side of it is read anew behind. */
export const useCorrectClaim = (documentId: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ claimId, correction }: { claimId: string; correction: Correction }) =>
      api.put<StoredClaim>(`/documents/${documentId}/claims/${encodeURIComponent(claimId)}`, correction),
    scope: { id: `document-${documentId}` },
    onSuccess: (claim) => {
      queries.setQueryData(
        keyOf(documentId),
        (before: StoredDocument | undefined) =>
          before && { ...before, claims: before.claims.map((old) => (old.id === claim.id ? claim : old)) },
      )
      return queries.invalidateQueries({ queryKey: keyOf(documentId) })
    },
  })
}

export const useAcceptClaims = (documentId: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (claimIds: string[]) => api.post<StoredDocument>(`/documents/${documentId}/accept`, { claimIds }),
    onSuccess: (document) => {
      queries.setQueryData(keyOf(documentId), document)
      void queries.invalidateQueries({ queryKey: ['documents'] })
      void queries.invalidateQueries({ queryKey: ['observations'] })
    },
  })
}
