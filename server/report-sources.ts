import type { Database } from './database/database.ts'
import { listFacts, listRecords } from './facts/list-facts.ts'
import type { ReportDeps } from './reports/write-report.ts'

const MOST_RECORDS = 200

/** Where reports meet facts: features do not know each other, so whoever composes them hands this over. */
export const reportSources = (db: Database): Pick<ReportDeps, 'facts' | 'recordIds'> => ({
  facts: (actor, query) => listFacts(db, actor, query),
  recordIds: async (actor, fact, query) => {
    const { rows } = await listRecords({ db }, actor, fact, { ...query, page: 1, pageSize: MOST_RECORDS })
    return rows.map((row) => row.observationId)
  },
})
