import type { Actor } from '../identity/role.ts'

/** What happened, to what, by whom, on which day. Written with the change it tells of, in one transaction. */
export interface NewEvent {
  /** Dotted and stable, `observation.approved`; its sentence stands in the catalogues as `event.<kind>`. */
  kind: string
  subjectKind: string
  subjectId: string
  /** What a reader of the log needs; never identity fields, never secrets. */
  data?: Record<string, unknown>
}

/** Who may sign as nobody in particular: the system's own jobs. */
export const systemActor = (zoneId: string): Actor => ({
  zoneId,
  userId: 'system',
  unitId: '',
  postId: '',
  roles: ['auditor'],
  forUserId: null,
})
