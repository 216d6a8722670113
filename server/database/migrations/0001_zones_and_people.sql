-- Who works here: zones, their units, the posts in them and who sits in those.
-- Every row carries zone_id and every key leads with it; the policies are the guard, the statement's own zone_id the filter.

create table zone (
  zone_id uuid primary key,
  code text not null,
  name text not null,
  time_zone text not null default 'Asia/Shanghai',
  demo boolean not null default false,
  created_at timestamptz not null default now(),
  retired_on date
);

create table unit (
  zone_id uuid not null references zone (zone_id),
  unit_id uuid not null,
  parent_id uuid,
  -- From the root down to the unit itself: who leads one of these leads the unit too.
  path uuid[] not null,
  name text not null,
  short_name text,
  kind text not null check (kind in ('committee', 'department', 'agency', 'park', 'subdistrict', 'township',
                                     'village', 'community', 'enterprise_group')),
  position integer not null default 0,
  retired_on date,
  primary key (zone_id, unit_id),
  foreign key (zone_id, parent_id) references unit (zone_id, unit_id),
  check (path[cardinality(path)] = unit_id)
);
create unique index unit_name_once on unit (zone_id, parent_id, name) where retired_on is null;

create table member (
  zone_id uuid not null references zone (zone_id),
  user_id text not null,
  login_name text not null,
  display_name text not null,
  state text not null default 'active' check (state in ('active', 'disabled')),
  created_at timestamptz not null default now(),
  primary key (zone_id, user_id)
);

create table post (
  zone_id uuid not null,
  post_id uuid not null,
  unit_id uuid not null,
  title text not null,
  roles text[] not null check (
    cardinality(roles) > 0 and
    roles <@ array['admin', 'leader', 'registrar', 'handler', 'supervisor', 'statistician', 'discipline', 'auditor']),
  retired_on date,
  primary key (zone_id, post_id),
  foreign key (zone_id, unit_id) references unit (zone_id, unit_id)
);

create table post_holder (
  zone_id uuid not null,
  post_id uuid not null,
  user_id text not null,
  primary key (zone_id, post_id, user_id),
  foreign key (zone_id, post_id) references post (zone_id, post_id),
  foreign key (zone_id, user_id) references member (zone_id, user_id)
);
create index post_holder_by_user on post_holder (zone_id, user_id);

-- AB 岗: `by_user_id` acts in the post of `for_user_id` for a period.
create table stand_in (
  zone_id uuid not null,
  stand_in_id uuid not null,
  post_id uuid not null,
  for_user_id text not null,
  by_user_id text not null,
  from_on date not null,
  until_on date not null,
  named_by text not null,
  ended_at timestamptz,
  primary key (zone_id, stand_in_id),
  foreign key (zone_id, post_id) references post (zone_id, post_id),
  foreign key (zone_id, for_user_id) references member (zone_id, user_id),
  foreign key (zone_id, by_user_id) references member (zone_id, user_id),
  check (until_on >= from_on),
  check (by_user_id <> for_user_id)
);
create index stand_in_by_user on stand_in (zone_id, by_user_id);

create table api_token (
  zone_id uuid not null,
  token_id uuid not null,
  user_id text not null,
  post_id uuid not null,
  name text not null,
  scopes text[] not null check (scopes <@ array['check', 'read', 'write'] and cardinality(scopes) > 0),
  -- SHA-256 of 32 random bytes: nothing to guess, so nothing to slow down.
  secret_hash text not null,
  created_at timestamptz not null default now(),
  expires_on date,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (zone_id, token_id),
  foreign key (zone_id, user_id) references member (zone_id, user_id),
  foreign key (zone_id, post_id) references post (zone_id, post_id)
);

alter table zone enable row level security;
alter table unit enable row level security;
alter table member enable row level security;
alter table post enable row level security;
alter table post_holder enable row level security;
alter table stand_in enable row level security;
alter table api_token enable row level security;

-- nullif(): a forgotten actor sees no rows instead of failing.
create policy own_zone on zone for select to taizhang_app
  using (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid);

do $$
declare
  name text;
begin
  foreach name in array array['unit', 'member', 'post', 'post_holder', 'stand_in'] loop
    execute format(
      'create policy seen_in_zone on %I for select to taizhang_app
         using (zone_id = nullif(current_setting(''taizhang.zone'', true), '''')::uuid)', name);
    execute format(
      'create policy kept_by_admin on %I for all to taizhang_app
         using (zone_id = nullif(current_setting(''taizhang.zone'', true), '''')::uuid
                and string_to_array(current_setting(''taizhang.roles'', true), '','') @> array[''admin''])
         with check (zone_id = nullif(current_setting(''taizhang.zone'', true), '''')::uuid
                and string_to_array(current_setting(''taizhang.roles'', true), '','') @> array[''admin''])', name);
  end loop;
end $$;

create policy own_tokens on api_token for all to taizhang_app
  using (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and user_id = current_setting('taizhang.user_id', true))
  with check (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and user_id = current_setting('taizhang.user_id', true));

grant select on zone to taizhang_app;
grant select, insert, update on unit, member, post to taizhang_app;
grant select, insert, delete on post_holder to taizhang_app;
grant select, insert, update (ended_at) on stand_in to taizhang_app;
grant select, insert, update (last_used_at, revoked_at) on api_token to taizhang_app;

-- Cross-zone by name: the jobs that walk all zones and the token's door need no more than which zones there are.
create function active_zone_ids() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$ select zone_id from zone where retired_on is null order by created_at, zone_id $$;
revoke all on function active_zone_ids() from public;
grant execute on function active_zone_ids() to taizhang_app;
