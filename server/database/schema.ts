import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { Role, UnitKind } from '../../domain/identity/role.ts'
import type { Indicator } from '../../domain/indicators/indicator.ts'

// Dates come as ISO text and numerics as decimal text (see connection.ts): no value passes through a binary float or a time zone.
type Day = string
type Instant = ColumnType<Date, Date | string | undefined, Date | string>
type Decimal = string
type Json<T> = JSONColumnType<T & object>

interface ZoneTable {
  zone_id: string
  code: string
  name: string
  time_zone: Generated<string>
  demo: Generated<boolean>
  created_at: Instant
  retired_on: Day | null
}
interface UnitTable {
  zone_id: string
  unit_id: string
  parent_id: string | null
  path: string[]
  name: string
  short_name: string | null
  kind: UnitKind
  position: Generated<number>
  retired_on: Day | null
}
interface MemberTable {
  zone_id: string
  user_id: string
  login_name: string
  display_name: string
  state: Generated<'active' | 'disabled'>
  created_at: Instant
}
interface PostTable {
  zone_id: string
  post_id: string
  unit_id: string
  title: string
  roles: Role[]
  retired_on: Day | null
}
interface PostHolderTable {
  zone_id: string
  post_id: string
  user_id: string
}
interface StandInTable {
  zone_id: string
  stand_in_id: string
  post_id: string
  for_user_id: string
  by_user_id: string
  from_on: Day
  until_on: Day
  named_by: string
  ended_at: Instant | null
}
interface ApiTokenTable {
  zone_id: string
  token_id: string
  user_id: string
  post_id: string
  name: string
  scopes: ('check' | 'read' | 'write')[]
  secret_hash: string
  created_at: Instant
  expires_on: Day | null
  last_used_at: Instant | null
  revoked_at: Instant | null
}
interface EventTable {
  zone_id: string
  sequence: Generated<string>
  kind: string
  subject_kind: string
  subject_id: string
  occurred_at: Instant
  on_date: Day
  by_user_id: string | null
  for_user_id: string | null
  post_id: string | null
  unit_id: string | null
  data: Json<Record<string, unknown>>
}
interface EventSealTable {
  zone_id: string
  batch: number
  first_sequence: string
  last_sequence: string
  sequences: string[]
  digests: string[]
  previous_hash: string
  hash: string
  sealed_at: Instant
}
interface IndicatorCatalogueTable {
  code: string
  position: number
  definition: Json<Indicator>
}
interface IndicatorTable {
  zone_id: string
  code: string
  origin: 'catalogue' | 'zone'
  position: number
  definition: Json<Indicator>
}
interface DocumentTable {
  zone_id: string
  document_id: string
  unit_id: string
  name: string
  format: string
  sha256: string
  size_bytes: ColumnType<string, number, never>
  characters: number
  text: string
  checks: Json<unknown[]>
  traces: Json<unknown[]>
  inconsistencies: number
  created_by: string
  created_at: Instant
}
interface ObservationTable {
  zone_id: string
  observation_id: string
  indicator_code: string
  unit_id: string
  period_from: Day
  period_to: Day
  kind: 'flash' | 'annual' | 'final'
  revision: number
  value: Decimal | null
  growth_official: Decimal | null
  growth_basis: 'real' | 'nominal' | 'comparable_scope' | 'unknown' | null
  state: 'draft' | 'submitted' | 'approved' | 'withdrawn'
  source_document_id: string | null
  source_document_name: string | null
  source_claim_id: string | null
  source_offset: number | null
  source_quote: string | null
  note: string | null
  drafted_in_unit_id: string
  created_by: string
  created_at: Instant
  submitted_by: string | null
  submitted_at: Instant | null
  approved_by: string | null
  approved_at: Instant | null
}
interface ObservationSeriesTable {
  zone_id: string
  indicator_code: string
  unit_id: string
  period_from: Day
  period_to: Day
  kind: 'flash' | 'annual' | 'final'
  last_revision: number
}
interface ClaimTable {
  zone_id: string
  document_id: string
  claim_id: string
  ordinal: number
  claim: Json<Record<string, unknown>>
  mapping: Json<Record<string, unknown>>
  state: 'open' | 'accepted' | 'set_aside'
  observation_id: string | null
  version: Generated<number>
}

export interface Schema {
  zone: ZoneTable
  unit: UnitTable
  member: MemberTable
  post: PostTable
  post_holder: PostHolderTable
  stand_in: StandInTable
  api_token: ApiTokenTable
  event: EventTable
  event_seal: EventSealTable
  indicator_catalogue: IndicatorCatalogueTable
  indicator: IndicatorTable
  document: DocumentTable
  observation: ObservationTable
  observation_series: ObservationSeriesTable
  claim: ClaimTable
}
