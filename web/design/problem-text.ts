import { useTranslation } from 'react-i18next'
import { ApiProblem } from '../api/api-problem.ts'

export interface ProblemText {
  /** What happened. */
  title: string
  /** What to do now. */
  todo: string
  code: string
  requestId: string | null
}

const BY_STATUS: Record<number, string> = {
  0: 'design.todo.network',
  401: 'design.todo.sign_in',
  403: 'design.todo.forbidden',
  404: 'design.todo.missing',
  409: 'design.todo.conflict',
  413: 'design.todo.too_large',
  415: 'design.todo.wrong_type',
  429: 'design.todo.too_many',
}

/** Texts for any failure: the server's own sentence first, the catalogue's by code, then by status. */
export function useProblemText(): (error: unknown) => ProblemText {
  const { t, i18n } = useTranslation()
  return (error) => {
    const problem = error instanceof ApiProblem ? error : new ApiProblem({ status: 500, code: 'browser.fault' })
    const own = problem.titles?.[i18n.language === 'en' ? 'en' : 'zh-CN']
    const byCode = i18n.exists(problem.code) ? t(problem.code, problem.values) : t('design.problem.unknown')
    const todo = BY_STATUS[problem.status] ?? (problem.status >= 500 ? 'design.todo.fault' : 'design.todo.correct')
    return { title: own ?? byCode, todo: t(todo), code: problem.code, requestId: problem.requestId }
  }
}

/** The sentence for a refusal's code, as a tooltip on a greyed button. */
export function useReason(): (code: string | null | undefined) => string | null {
  const { t, i18n } = useTranslation()
  return (code) => {
    if (!code) return null
    return i18n.exists(code) ? t(code) : t('design.problem.refused', { code })
  }
}
