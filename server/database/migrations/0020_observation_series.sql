-- Revisions of one figure are numbered here, under a row lock: also past revisions that the actor may not see.

create table observation_series (
  zone_id uuid not null references zone (zone_id),
  indicator_code text not null,
  unit_id uuid not null,
  period_from date not null,
  period_to date not null,
  kind text not null check (kind in ('flash', 'annual', 'final')),
  last_revision integer not null check (last_revision >= 0),
  primary key (zone_id, indicator_code, unit_id, period_from, period_to, kind),
  foreign key (zone_id, indicator_code) references indicator (zone_id, code),
  foreign key (zone_id, unit_id) references unit (zone_id, unit_id)
);

alter table observation_series enable row level security;
create policy numbered_by_keepers on observation_series for all to taizhang_app
  using (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and string_to_array(current_setting('taizhang.roles', true), ',') && array['statistician', 'handler', 'supervisor'])
  with check (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and string_to_array(current_setting('taizhang.roles', true), ',') && array['statistician', 'handler', 'supervisor']);
grant select, insert, update (last_revision) on observation_series to taizhang_app;

-- Two people may have one document open: a change names the version that it was made on.
alter table claim add column version integer not null default 1;
grant update (version) on claim to taizhang_app;

-- A figure names its source also to readers who may not open the document itself.
alter table observation add column source_document_name text;

-- What a fact reads: the approved revisions of one indicator, unit and period.
create index observation_approved on observation
  (zone_id, unit_id, period_to, indicator_code, kind, revision desc) where state = 'approved';
