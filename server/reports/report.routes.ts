import { createRoute } from '@hono/zod-openapi'
import { ReportPreview, ReportQuery } from '../../contract/reports.ts'
import { whyNotReadFigures } from '../../domain/identity/permissions.ts'
import { refuseIf } from '../../domain/refusal.ts'
import { contentHeaders } from '../files/content-headers.ts'
import { type App, newRouter } from '../http/app-env.ts'
import { downloadReport, type ReportDeps, writeReport } from './write-report.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const preview = createRoute({
  method: 'get',
  path: '/reports/indicators',
  request: { query: ReportQuery },
  responses: {
    200: { description: 'The report as it stands now', content: { 'application/json': { schema: ReportPreview } } },
  },
})
const docx = createRoute({
  method: 'get',
  path: '/reports/indicators.docx',
  request: { query: ReportQuery },
  responses: {
    200: {
      description: 'The same report in the layout of GB/T 9704, every figure with its fact',
      content: { [DOCX]: { schema: { type: 'string', format: 'binary' } } },
    },
  },
})

export function reportRoutes(deps: ReportDeps): App {
  const routes = newRouter()
  routes.openapi(preview, async (c) => {
    const actor = c.get('actor')
    refuseIf(whyNotReadFigures(actor))
    const written = await writeReport(deps, actor, c.get('today'), c.req.valid('query'))
    return c.json(written.preview, 200)
  })
  routes.openapi(docx, async (c) => {
    const actor = c.get('actor')
    refuseIf(whyNotReadFigures(actor))
    const { name, bytes } = await downloadReport(deps, actor, c.get('today'), c.req.valid('query'))
    return c.body(new Uint8Array(bytes).buffer, 200, contentHeaders(name, DOCX))
  })
  return routes
}
