-- Indicators, the documents that claim figures, and the observations that keep them.

-- Shared reference data (see reference-tables.ts): read by all, written by the owner only.
create table indicator_catalogue (
  code text primary key,
  position integer not null,
  definition jsonb not null
);
grant select on indicator_catalogue to taizhang_app;

-- A zone's own copy, so that units, digits and sources follow its bulletins; its own indicators stand beside them.
create table indicator (
  zone_id uuid not null references zone (zone_id),
  code text not null check (code ~ '^[a-z][a-z0-9_]{1,62}$'),
  origin text not null check (origin in ('catalogue', 'zone')),
  position integer not null,
  definition jsonb not null,
  primary key (zone_id, code)
);

create table document (
  zone_id uuid not null references zone (zone_id),
  document_id uuid not null,
  -- Whose document it is: the unit of the post that brought it in.
  unit_id uuid not null,
  name text not null,
  format text not null,
  sha256 text not null,
  size_bytes bigint not null,
  characters integer not null,
  text text not null,
  checks jsonb not null,
  traces jsonb not null,
  inconsistencies integer not null,
  created_by text not null,
  created_at timestamptz not null default now(),
  primary key (zone_id, document_id),
  foreign key (zone_id, unit_id) references unit (zone_id, unit_id),
  foreign key (zone_id, created_by) references member (zone_id, user_id)
);
create index document_newest on document (zone_id, created_at desc, document_id);

create table observation (
  zone_id uuid not null references zone (zone_id),
  observation_id uuid not null,
  indicator_code text not null,
  unit_id uuid not null,
  period_from date not null,
  period_to date not null,
  kind text not null check (kind in ('flash', 'annual', 'final')),
  revision integer not null check (revision > 0),
  -- In the indicator's unit of measure, exact. Null where only an official growth was published.
  value numeric(30, 6),
  growth_official numeric(20, 6),
  growth_basis text check (growth_basis in ('real', 'nominal', 'comparable_scope', 'unknown')),
  state text not null check (state in ('draft', 'submitted', 'approved', 'withdrawn')),
  source_document_id uuid,
  source_claim_id text,
  source_offset integer,
  source_quote text,
  note text,
  -- The post's unit that drafted it; the figure itself is of `unit_id`.
  drafted_in_unit_id uuid not null,
  created_by text not null,
  created_at timestamptz not null default now(),
  submitted_by text,
  submitted_at timestamptz,
  approved_by text,
  approved_at timestamptz,
  primary key (zone_id, observation_id),
  unique (zone_id, indicator_code, unit_id, period_from, period_to, kind, revision),
  foreign key (zone_id, indicator_code) references indicator (zone_id, code),
  foreign key (zone_id, unit_id) references unit (zone_id, unit_id),
  foreign key (zone_id, drafted_in_unit_id) references unit (zone_id, unit_id),
  foreign key (zone_id, source_document_id) references document (zone_id, document_id),
  foreign key (zone_id, created_by) references member (zone_id, user_id),
  check (period_to >= period_from),
  check (value is not null or growth_official is not null),
  check ((state = 'approved') = (approved_at is not null))
);
create index observation_by_document on observation (zone_id, source_document_id);
create index observation_by_state on observation (zone_id, state, created_at desc);

create table claim (
  zone_id uuid not null,
  document_id uuid not null,
  claim_id text not null,
  ordinal integer not null,
  claim jsonb not null,
  mapping jsonb not null,
  state text not null check (state in ('open', 'accepted', 'set_aside')),
  observation_id uuid,
  primary key (zone_id, document_id, claim_id),
  foreign key (zone_id, document_id) references document (zone_id, document_id) on delete cascade,
  foreign key (zone_id, observation_id) references observation (zone_id, observation_id),
  check ((state = 'accepted') = (observation_id is not null))
);

alter table indicator enable row level security;
alter table document enable row level security;
alter table observation enable row level security;
alter table claim enable row level security;

create policy seen_in_zone on indicator for select to taizhang_app
  using (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid);
create policy kept_by_statistician on indicator for all to taizhang_app
  using (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and string_to_array(current_setting('taizhang.roles', true), ',') && array['statistician', 'admin'])
  with check (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and string_to_array(current_setting('taizhang.roles', true), ',') && array['statistician', 'admin']);

-- A document is its unit's; a leader above sees it, and so do those who keep or supervise the zone's figures.
create policy seen_by_unit on document for all to taizhang_app
  using (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and string_to_array(current_setting('taizhang.roles', true), ',')
             && array['leader', 'registrar', 'handler', 'supervisor', 'statistician', 'admin']
         and (unit_id = nullif(current_setting('taizhang.unit_id', true), '')::uuid
              or string_to_array(current_setting('taizhang.roles', true), ',') && array['supervisor', 'statistician']
              or (string_to_array(current_setting('taizhang.roles', true), ',') && array['leader']
                  and exists (select 1 from unit u where u.zone_id = document.zone_id and u.unit_id = document.unit_id
                              and nullif(current_setting('taizhang.unit_id', true), '')::uuid = any (u.path)))))
  with check (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and unit_id = nullif(current_setting('taizhang.unit_id', true), '')::uuid
         and created_by = current_setting('taizhang.user_id', true));
create policy with_its_document on claim for all to taizhang_app
  using (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and exists (select 1 from document d where d.zone_id = claim.zone_id and d.document_id = claim.document_id))
  with check (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and exists (select 1 from document d where d.zone_id = claim.zone_id and d.document_id = claim.document_id));

-- Approved figures are the zone's; others are seen by those who drafted them, by who leads them, and by who keeps the figures.
create policy seen_by_role on observation for select to taizhang_app
  using (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and string_to_array(current_setting('taizhang.roles', true), ',')
             && array['admin', 'leader', 'registrar', 'handler', 'supervisor', 'statistician', 'auditor']
         and (state = 'approved'
              or drafted_in_unit_id = nullif(current_setting('taizhang.unit_id', true), '')::uuid
              or string_to_array(current_setting('taizhang.roles', true), ',') && array['supervisor', 'statistician']
              or (string_to_array(current_setting('taizhang.roles', true), ',') && array['leader']
                  and exists (select 1 from unit u where u.zone_id = observation.zone_id
                              and u.unit_id = observation.drafted_in_unit_id
                              and nullif(current_setting('taizhang.unit_id', true), '')::uuid = any (u.path)))));
create policy drafted_by_keepers on observation for insert to taizhang_app
  with check (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and string_to_array(current_setting('taizhang.roles', true), ',') && array['statistician', 'handler', 'supervisor']
         and drafted_in_unit_id = nullif(current_setting('taizhang.unit_id', true), '')::uuid
         and created_by = current_setting('taizhang.user_id', true)
         and state = 'draft');
create policy moved_by_keepers on observation for update to taizhang_app
  using (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and string_to_array(current_setting('taizhang.roles', true), ',')
             && array['statistician', 'handler', 'supervisor', 'leader'])
  with check (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and (state <> 'approved'
              or string_to_array(current_setting('taizhang.roles', true), ',') && array['statistician', 'leader']));

-- A value is never written over: a correction is a new revision. Only the state and what belongs to it may move.
grant select, insert, update (position, definition) on indicator to taizhang_app;
grant select, insert, delete on document to taizhang_app;
grant select, insert, update (mapping, state, observation_id), delete on claim to taizhang_app;
grant select, insert, update (state, note, submitted_by, submitted_at, approved_by, approved_at) on observation
  to taizhang_app;
