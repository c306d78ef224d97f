-- One generation of the read side: everything lists, histories and the clock ask, derived from the journal alone. {schema} is the
-- generation's own schema, so that the next one is filled while this one answers. A score is null, never 0, where nothing could be
-- assessed. Levels are numbers, least to worst: 0 UNKNOWN, 1 LOW, 2 MEDIUM, 3 HIGH, 4 CRITICAL. A cause is f (a fact) or t (time alone).

-- How far each slice has come in the journal; moved by the transaction that writes its rows.
create table {schema}.position (
  slice smallint primary key,
  xid xid8 not null,
  ordering bigint not null,
  events bigint not null
);
insert into {schema}.position select slice, '0', 0, 0 from generate_series(0, 7) slice;

-- The latest published result of every registered item.
create table {schema}.item (
  equipment_id text collate "C" primary key,
  slice smallint not null,
  facility_id text collate "C" not null,
  type text not null,
  name text,
  sort_name text collate "C" generated always as (lower(left(coalesce(name, ''), 200))) stored, -- an index holds no longer one
  in_service boolean not null,
  level smallint not null,
  score smallint,
  exact double precision,
  importance double precision not null,
  top_factor text,
  factors jsonb not null,       -- name -> value of the known factors
  unknown smallint not null,    -- how many inputs were missing
  bound_low smallint,
  bound_high smallint,
  cell text,                    -- place in the risk matrix, such as C2
  nfpa70b smallint,
  nfpa70e smallint,
  compliance jsonb not null,    -- standard -> score, issues, requirements
  version text not null,
  epoch bigint not null,
  revision bigint not null,
  as_of date not null,
  valid_until date,
  due_requirement text,
  due_standard text,
  due_status text,
  due_on date,
  assessed_at timestamptz not null,
  changed_at timestamptz not null, -- when score or level last became another one
  cause "char" not null
);
create index item_score_idx on {schema}.item (score, equipment_id);
create index item_name_idx on {schema}.item (sort_name, equipment_id);
create index item_facility_idx on {schema}.item (facility_id, score, equipment_id);
create index item_type_idx on {schema}.item (type, score, equipment_id);
create index item_due_idx on {schema}.item (due_on, equipment_id) where due_on is not null;
create index item_valid_idx on {schema}.item (slice, valid_until, equipment_id) where in_service and valid_until is not null;
create index item_assessed_idx on {schema}.item (assessed_at, equipment_id);
create index item_level_idx on {schema}.item (level, equipment_id);
create index item_kind_idx on {schema}.item (type, level);
create index item_nfpa70b_idx on {schema}.item (nfpa70b, equipment_id);
create index item_nfpa70e_idx on {schema}.item (nfpa70e, equipment_id);

-- What a search looks through. Apart from the items: its index would otherwise be written with every result, for names that never change.
create table {schema}.item_search (
  equipment_id text collate "C" primary key,
  searched text not null
);

-- How many items of a kind there are, and their sums: counted by the transaction that writes the items, so that nobody has to read them
-- all. A kind that has no item left stays, with zeros.
create table {schema}.item_count (
  facility_id text collate "C" not null,
  type text collate "C" not null,
  in_service boolean not null,
  level smallint not null,
  items bigint not null,
  due bigint not null,           -- with due_on
  assessed bigint not null,      -- with a score, whose sum is score; likewise below
  score bigint not null,
  nfpa70b_items bigint not null,
  nfpa70b bigint not null,
  nfpa70e_items bigint not null,
  nfpa70e bigint not null,
  primary key (facility_id, type, in_service, level)
) with (fillfactor = 50);

create table {schema}.item_factor (
  facility_id text collate "C" not null,
  type text collate "C" not null,
  in_service boolean not null,
  factor text collate "C" not null,
  items bigint not null,
  micros bigint not null,        -- sum of the values in millionths: exact, whatever the order
  primary key (facility_id, type, in_service, factor)
) with (fillfactor = 50);

-- What every facility said last of itself and of its items.
create table {schema}.facility (
  facility_id text collate "C" primary key,
  slice smallint not null,
  name text,
  region text,
  location text,
  timezone text,
  latitude double precision,
  longitude double precision,
  described jsonb,              -- attribute -> what was said last; null when it was never described
  score smallint,
  exact double precision,
  level smallint not null default 0,
  items integer not null default 0,
  assessed integer not null default 0,
  unknown integer not null default 0,
  low integer not null default 0,
  medium integer not null default 0,
  high integer not null default 0,
  critical integer not null default 0,
  by_type jsonb not null default '{}',
  factors jsonb not null default '{}',    -- name -> sum of values, how many items know it
  nfpa70b smallint,
  nfpa70e smallint,
  compliance jsonb not null default '{}', -- standard -> score, items, compliant, warning, requirements
  weighted_micros bigint not null default 0,
  weight_millis bigint not null default 0,
  version text,
  revision bigint not null,
  assessed_at timestamptz
);

-- Every published result, a partition a month; older ones stand in the tables of days and months below.
create table {schema}.item_result (
  equipment_id text collate "C" not null,
  at timestamptz not null,
  revision bigint not null,
  cause "char" not null,
  version text not null,
  epoch bigint not null,
  score smallint,
  exact double precision,
  level smallint not null,
  top_factor text,
  factors jsonb not null,
  nfpa70b smallint,
  nfpa70e smallint,
  facility_id text collate "C" not null,
  in_service boolean not null,
  primary key (equipment_id, at, revision)
) partition by range (at);
create index item_result_at_idx on {schema}.item_result using brin (at);

create table {schema}.facility_result (
  facility_id text collate "C" not null,
  at timestamptz not null,
  revision bigint not null,
  score smallint,
  exact double precision,
  level smallint not null,
  items integer not null,
  assessed integer not null,
  low integer not null,
  medium integer not null,
  high integer not null,
  critical integer not null,
  unknown integer not null,
  factors jsonb not null,
  nfpa70b smallint,
  nfpa70e smallint,
  version text,
  primary key (facility_id, at, revision)
) partition by range (at);
create index facility_result_at_idx on {schema}.facility_result using brin (at);

-- A UTC day's, and a UTC month's, last result; lowest and highest score of those assessed in it, and how many results there were.
create table {schema}.item_day (
  equipment_id text collate "C" not null,
  day date not null,
  at timestamptz not null,
  revision bigint not null,
  cause "char" not null,
  version text not null,
  epoch bigint not null,
  score smallint,
  exact double precision,
  level smallint not null,
  top_factor text,
  factors jsonb not null,
  nfpa70b smallint,
  nfpa70e smallint,
  facility_id text collate "C" not null,
  in_service boolean not null,
  lowest smallint,
  highest smallint,
  results integer not null,
  primary key (equipment_id, day)
);
create index item_day_day_idx on {schema}.item_day using brin (day);
create table {schema}.item_month (like {schema}.item_day including defaults);
alter table {schema}.item_month add primary key (equipment_id, day); -- day is the month's first

create table {schema}.facility_day (
  facility_id text collate "C" not null,
  day date not null,
  at timestamptz not null,
  revision bigint not null,
  score smallint,
  exact double precision,
  level smallint not null,
  items integer not null,
  assessed integer not null,
  low integer not null,
  medium integer not null,
  high integer not null,
  critical integer not null,
  unknown integer not null,
  factors jsonb not null,
  nfpa70b smallint,
  nfpa70e smallint,
  version text,
  lowest smallint,
  highest smallint,
  results integer not null,
  primary key (facility_id, day)
);
create index facility_day_day_idx on {schema}.facility_day using brin (day);
create table {schema}.facility_month (like {schema}.facility_day including defaults);
alter table {schema}.facility_month add primary key (facility_id, day); -- day is the month's first
