import type { Transaction } from 'kysely'
import type { FoundTrace } from '../../domain/facts/found-trace.ts'
import type { Actor } from '../../domain/identity/role.ts'
import type { FigureKind, ObservedFigures } from '../../domain/indicators/observation.ts'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import type { FileStore } from '../files/file-store.ts'
import type { TextChecker } from './text-checker.ts'

export interface CheckDeps {
  db: Database
  checker: TextChecker
  /** The figures of one of our own DOCX files that still carry their fact; `text` is what was read from it. */
  traces: (bytes: Uint8Array, text: string) => Promise<FoundTrace[]>
}

export interface DocumentDeps extends CheckDeps {
  files: FileStore
  uploadLimitBytes: number
  now: () => Date
}

/** A figure of a document on its way into the ledger. */
export interface AcceptedFigure extends ObservedFigures {
  indicatorCode: string
  unitId: string
  from: string
  to: string
  kind: FigureKind
  note: string | null
  source: { documentId: string; documentName: string; claimId: string; offset: number; quote: string }
}

export interface AcceptDeps extends DocumentDeps {
  /** Keeps figures as drafts in the caller's transaction; answers in the order given. */
  draftObservations: (
    tx: Transaction<Schema>,
    actor: Actor,
    today: string,
    now: Date,
    figures: readonly AcceptedFigure[],
  ) => Promise<{ observationId: string }[]>
}
