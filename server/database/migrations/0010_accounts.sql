-- Who may come in. One directory for all zones, so nothing here is zone data: what somebody may do in a zone
-- stands in member, post and post_holder. Only the role taizhang_auth reads it, through a pool of its own.

create schema auth;
revoke all on schema auth from public;
grant usage on schema auth to taizhang_auth;

-- Named and shaped as better-auth expects them, camel case included; a test asks it whether anything is missing.
create table auth."user" (
  id text primary key,
  name text not null,
  -- Made up from the login name where nobody gave one. Nothing is ever sent there; an OIDC provider may know it.
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  username text not null unique check (username = lower(username)),
  "twoFactorEnabled" boolean default false,
  "mustChangePassword" boolean not null default false,
  "lastSignInAt" timestamptz
);

create table auth.session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" (id) on delete cascade,
  -- How it began: a first password binds only those who came in with it.
  method text,
  "actingZoneId" text,
  "actingPostId" text
);
create index session_by_user on auth.session ("userId");

create table auth.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  -- Never filled: we ask a provider who somebody is and nothing more.
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null,
  unique ("providerId", "accountId"),
  unique ("userId", "providerId")
);

create table auth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index verification_by_identifier on auth.verification (identifier);

create table auth."twoFactor" (
  id text primary key,
  secret text not null,
  "backupCodes" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  verified boolean default true,
  "failedVerificationCount" integer default 0,
  "lockedUntil" timestamptz
);
create index two_factor_by_user on auth."twoFactor" ("userId");

-- Ours from here on. In which zones an account has a place; the place itself stands in that zone.
create table auth.user_zone (
  user_id text not null references auth."user" (id) on delete cascade,
  zone_id uuid not null,
  primary key (user_id, zone_id)
);
create index user_zone_by_zone on auth.user_zone (zone_id);

-- Tries to come in, counted where every server sees them. The key is a keyed hash: people type passwords into the
-- field for the name, and no such thing may be kept.
create table auth.sign_in_try (
  key text primary key,
  window_from timestamptz not null,
  tries integer not null,
  locked_until timestamptz
);
create index sign_in_try_by_age on auth.sign_in_try (window_from);

grant select, insert, update, delete on all tables in schema auth to taizhang_auth;

-- The door of an API token: the token names its zone, its hash the bearer; only then is there an actor for the policies.
create function api_token_bearer(zone uuid, hash text)
  returns table (token_id uuid, user_id text, post_id uuid, scopes text[], expires_on date, last_used_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select t.token_id, t.user_id, t.post_id, t.scopes, t.expires_on, t.last_used_at
    from api_token t
    where t.zone_id = zone and t.secret_hash = hash and t.revoked_at is null
  $$;
revoke all on function api_token_bearer(uuid, text) from public;
grant execute on function api_token_bearer(uuid, text) to taizhang_app;
create unique index api_token_by_hash on api_token (zone_id, secret_hash);

-- The sign-in page says so when it stands before a demonstration.
create function demo_zone_shown() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select 1 from zone where demo and retired_on is null) $$;
revoke all on function demo_zone_shown() from public;
grant execute on function demo_zone_shown() to taizhang_app;
