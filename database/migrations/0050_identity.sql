-- How someone proves who they are: password, second factor, passkey, the organisation's own log-in, a link by e-mail.
-- Nobody reads these tables; everything goes through narrow functions. See docs/decisions/0005-log-in.md.
create schema identity;
grant usage on schema identity to app_user, app_door, app_jobs;

-- The threshold. A door transaction is entered in the very first message of a transaction and nowhere later, so that
-- SQL smuggled into a request can never become the door and open a session for someone else.
create table identity.threshold (
  only_row boolean primary key default true constraint one_threshold check (only_row),
  secret   bytea not null default sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
);
insert into identity.threshold default values;

create table identity.credential (
  account_id          uuid primary key references organisations.account (id),
  email               text not null constraint one_account_per_email unique
                      constraint an_email_in_lower_case check (email = lower(trim(email)) and email like '%_@_%' and length(email) <= 254),
  -- PHC string: the parameters stand with the hash. Null for who only logs in through an organisation or passkey.
  password_hash       text,
  password_changed_at timestamptz not null,
  -- An invented person of the demonstration. Outside production such an account may go without a second factor.
  demo                boolean not null default false
);

create table identity.totp (
  account_id   uuid primary key references identity.credential (account_id) on delete cascade,
  -- Encrypted with the server's secret: the database alone makes no codes.
  sealed       text not null,
  confirmed_at timestamptz,
  -- A code works once: the last time step that was used.
  last_step    bigint not null default 0
);

create table identity.passkey (
  id           text primary key,
  account_id   uuid not null references identity.credential (account_id) on delete cascade,
  public_key   bytea not null,
  counter      bigint not null,
  transports   text[] not null default '{}',
  name         text not null constraint a_passkey_name_of_at_most_60 check (length(name) between 1 and 60),
  created_at   timestamptz not null,
  last_used_at timestamptz
);
create index passkeys_of_an_account on identity.passkey (account_id);

create table identity.recovery_code (
  code_hash  bytea primary key,
  account_id uuid not null references identity.credential (account_id) on delete cascade,
  used_at    timestamptz
);
create index recovery_codes_of_an_account on identity.recovery_code (account_id);

-- A browser in which this account logged in before. It keeps its own counter, so that who guesses elsewhere
-- never locks out who sits at their own desk.
create table identity.known_device (
  device_hash  bytea not null,
  account_id   uuid not null references identity.credential (account_id) on delete cascade,
  last_used_at timestamptz not null,
  primary key (device_hash, account_id)
);
create index devices_of_an_account on identity.known_device (account_id);

-- Counters of attempts. The bucket is a hash: no address and no name stands here.
create table identity.attempt (
  bucket   bytea primary key,
  failures integer not null,
  last_at  timestamptz not null,
  free_at  timestamptz not null
);
create index attempts_by_age on identity.attempt (last_at);

-- Between two steps: password given, code not yet; challenge sent, passkey not yet; gone to the organisation, not back yet.
create table identity.half_way (
  secret_hash bytea primary key,
  kind        text not null constraint known_half_way check (kind in ('second-factor', 'passkey', 'oidc')),
  account_id  uuid references organisations.account (id),
  payload     jsonb not null default '{}',
  expires_at  timestamptz not null
);
create index half_ways_by_age on identity.half_way (expires_at);

-- The challenge for a passkey that someone who is logged in is adding.
create table identity.challenge (
  session_id uuid primary key references platform.session (id) on delete cascade,
  challenge  text not null,
  expires_at timestamptz not null
);

-- How a session proved who it is. A role at an organisation takes more than a password.
create table identity.session_proof (
  session_id   uuid primary key references platform.session (id) on delete cascade,
  how          text not null constraint known_proof check (how in ('password', 'two-factor', 'passkey', 'oidc', 'demo')),
  -- When the person last proved to be the one sitting there: asked again before keys are changed.
  confirmed_at timestamptz not null
);

create table identity.mail_link (
  token_hash bytea primary key,
  account_id uuid not null references identity.credential (account_id) on delete cascade,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index mail_links_of_an_account on identity.mail_link (account_id);

-- Someone is asked in: to a role at an organisation, or (by the reference of their registration) as the person concerned.
create table identity.invitation (
  id              uuid primary key,
  token_hash      bytea not null constraint one_invitation_per_token unique,
  kind            text not null constraint known_invitation check (kind in ('member', 'person')),
  email           text not null,
  organisation_id uuid not null references organisations.organisation (id),
  task            text,
  region_code     text references regions.region (code),
  role            text,
  function_title  text not null default '' constraint a_function_of_at_most_120 check (length(function_title) <= 120),
  reference       text,
  invited_by      uuid references organisations.membership (id),
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  accepted_at     timestamptz,
  withdrawn_at    timestamptz,
  constraint to_a_role_or_a_registration check (
    case kind when 'member' then task is not null and region_code is not null and role is not null and reference is null
              else reference is not null and role is null end),
  constraint a_task_of_that_organisation foreign key (organisation_id, task)
    references organisations.organisation_task (organisation_id, task)
);
create index invitations_of_an_organisation on identity.invitation (organisation_id, created_at desc);
create index invitations_by_a_membership on identity.invitation (invited_by);

create table identity.oidc_provider (
  id              uuid primary key,
  organisation_id uuid not null references organisations.organisation (id),
  issuer          text not null constraint an_issuer_address check (issuer ~ '^https?://'),
  client_id       text not null,
  -- Encrypted with the server's secret.
  sealed_secret   text not null,
  authentication  text not null default 'client_secret_basic' constraint known_client_authentication
                  check (authentication in ('client_secret_basic', 'private_key_jwt')),
  scopes          text not null default 'openid profile email',
  subject_claim   text not null default 'sub',
  -- Levels of assurance that are good enough; empty = the organisation answers for its own second factor.
  acr_values      text[] not null default '{}',
  ended_at        timestamptz
);
create unique index one_provider_per_organisation on identity.oidc_provider (organisation_id) where ended_at is null;

create table identity.oidc_link (
  issuer      text not null,
  subject     text not null,
  provider_id uuid not null references identity.oidc_provider (id),
  account_id  uuid not null references organisations.account (id),
  linked_at   timestamptz not null,
  primary key (issuer, subject)
);
create index oidc_links_of_an_account on identity.oidc_link (account_id);
create index oidc_links_of_a_provider on identity.oidc_link (provider_id);

do $$
declare t text;
begin
  foreach t in array array['threshold', 'credential', 'totp', 'passkey', 'recovery_code', 'known_device', 'attempt', 'half_way',
    'challenge', 'session_proof', 'mail_link', 'invitation', 'oidc_provider', 'oidc_link'] loop
    execute format('alter table identity.%I enable row level security', t);
  end loop;
end $$;

insert into platform.retention (table_name, keep, rule, ground) values
  ('identity.threshold', 'altijd', 'een rij, geen persoonsgegevens', 'geen persoonsgegevens'),
  ('identity.credential', 'zolang het account bestaat', 'met het account', 'AVG art. 32'),
  ('identity.totp', 'zolang het account bestaat', 'met het account', 'AVG art. 32'),
  ('identity.passkey', 'zolang het account bestaat', 'met het account', 'AVG art. 32'),
  ('identity.recovery_code', 'zolang het account bestaat', 'met het account', 'AVG art. 32'),
  ('identity.known_device', '1 jaar na laatste gebruik', 'opruimtaak log-in', 'AVG art. 32'),
  ('identity.attempt', '2 dagen', 'opruimtaak log-in', 'AVG art. 32'),
  ('identity.half_way', '1 dag', 'opruimtaak log-in', 'AVG art. 32'),
  ('identity.challenge', 'met de sessie', 'met de sessie', 'AVG art. 32'),
  ('identity.session_proof', 'met de sessie', 'met de sessie', 'AVG art. 32'),
  ('identity.mail_link', '30 dagen', 'opruimtaak log-in', 'AVG art. 32'),
  ('identity.invitation', '1 jaar', 'opruimtaak log-in', 'AVG art. 5 lid 1 onder e'),
  ('identity.oidc_provider', 'zolang de organisatie meedoet', 'met de organisatie', 'geen persoonsgegevens'),
  ('identity.oidc_link', 'zolang het account bestaat', 'met het account', 'AVG art. 32');
