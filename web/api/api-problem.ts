import type { Problem } from '../../contract/problem.ts'

export type ProblemFields = NonNullable<Problem['fields']>

/** What the server answered instead of what was asked; `code` is stable. Network failures carry `network.unreachable`, status 0. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly titles: Problem['titles'] | null
  readonly values: Record<string, string | number>
  readonly fields: ProblemFields
  readonly requestId: string | null

  constructor(problem: Partial<Problem> & { code: string; status: number }) {
    super(problem.title ?? problem.code)
    this.name = 'ApiProblem'
    this.status = problem.status
    this.code = problem.code
    this.titles = problem.titles ?? null
    this.values = problem.values ?? {}
    this.fields = problem.fields ?? []
    this.requestId = problem.requestId ?? null
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Reads a problem document; anything else (a proxy's page, an empty body) becomes `http.<status>`. */
export function problemFrom(status: number, body: unknown, requestId: string | null): ApiProblem {
  if (!isRecord(body) || typeof body.code !== 'string') {
    return new ApiProblem({ status, code: `http.${status}`, ...(requestId ? { requestId } : {}) })
  }
  return new ApiProblem({ ...(body as Partial<Problem>), status, code: body.code })
}

export const unreachable = (): ApiProblem => new ApiProblem({ status: 0, code: 'network.unreachable' })

export const isProblem = (error: unknown, code?: string): error is ApiProblem =>
  error instanceof ApiProblem && (code === undefined || error.code === code)
