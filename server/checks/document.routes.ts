import { createRoute, z } from '@hono/zod-openapi'
import {
  AcceptClaims,
  CorrectClaim,
  DocumentQuery,
  Documents,
  StoredClaim,
  StoredDocument,
} from '../../contract/documents.ts'
import { Id } from '../../contract/paging.ts'
import { whyNotCheckText } from '../../domain/identity/permissions.ts'
import { refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import { type App, newRouter } from '../http/app-env.ts'
import { acceptClaims } from './accept-claims.ts'
import { correctClaim } from './correct-claim.ts'
import { removeDocument } from './delete-document.ts'
import type { AcceptDeps } from './deps.ts'
import { listDocuments } from './document.store.ts'
import { incomingOf } from './incoming.ts'
import { keepDocument } from './keep-document.ts'
import { plainBody } from './plain-body.ts'
import { sentText } from './sent-text.ts'
import { showDocument } from './show-document.ts'

const json = <S extends z.ZodType>(schema: S) => ({ 'application/json': { schema } })
const document = { description: 'The document with its claims, checks and comparisons', content: json(StoredDocument) }
const one = z.object({ documentId: Id })
const tags = ['documents']

const keep = createRoute({
  method: 'post',
  path: '/documents',
  tags,
  summary: 'Check a text and keep it with its claims',
  middleware: plainBody,
  request: { body: sentText },
  responses: { 201: document },
})
const list = createRoute({
  method: 'get',
  path: '/documents',
  tags,
  summary: 'The documents that the acting post may see',
  request: { query: DocumentQuery },
  responses: { 200: { description: 'One page', content: json(Documents) } },
})
const show = createRoute({
  method: 'get',
  path: '/documents/{documentId}',
  tags,
  summary: 'One document, held against the ledger as it is now',
  request: { params: one },
  responses: { 200: document },
})
const remove = createRoute({
  method: 'delete',
  path: '/documents/{documentId}',
  tags,
  summary: 'Delete a document that no record came from',
  request: { params: one },
  responses: { 204: { description: 'Deleted' } },
})
const correct = createRoute({
  method: 'put',
  path: '/documents/{documentId}/claims/{claimId}',
  tags,
  summary: 'Correct how a claim is read, set it aside or take it up again',
  request: {
    params: z.object({ documentId: Id, claimId: z.string().max(40) }),
    body: { required: true, content: json(CorrectClaim) },
  },
  responses: { 200: { description: 'The claim as it is now', content: json(StoredClaim) } },
})
const accept = createRoute({
  method: 'post',
  path: '/documents/{documentId}/accept',
  tags,
  summary: 'Make draft observations of claims: all that are named or none',
  request: { params: one, body: { required: true, content: json(AcceptClaims) } },
  responses: { 200: document },
})

export function documentRoutes(deps: AcceptDeps): App {
  const routes = newRouter()
  routes.openapi(keep, async (c) => {
    const body = { json: c.req.valid('json'), form: c.req.valid('form') }
    const incoming = await incomingOf(c, body, deps.uploadLimitBytes)
    return c.json(await keepDocument(deps, c.get('actor'), c.get('today'), incoming), 201)
  })
  routes.openapi(list, async (c) => {
    const actor = c.get('actor')
    refuseIf(whyNotCheckText(actor))
    const query = c.req.valid('query')
    const found = await asActor(deps.db, actor, (tx) => listDocuments(tx, actor.zoneId, query))
    return c.json({ ...found, page: query.page, pageSize: query.pageSize }, 200)
  })
  routes.openapi(show, async (c) =>
    c.json(await showDocument(deps, c.get('actor'), c.get('today'), c.req.valid('param').documentId), 200),
  )
  routes.openapi(remove, async (c) => {
    await removeDocument(deps, c.get('actor'), c.get('today'), c.req.valid('param').documentId)
    return c.body(null, 204)
  })
  routes.openapi(correct, async (c) =>
    c.json(await correctClaim(deps, c.get('actor'), c.get('today'), c.req.valid('param'), c.req.valid('json')), 200),
  )
  routes.openapi(accept, async (c) => {
    const { documentId } = c.req.valid('param')
    return c.json(await acceptClaims(deps, c.get('actor'), c.get('today'), documentId, c.req.valid('json')), 200)
  })
  return routes
}
