-- Which generation of the read side answers, and which one is being filled; shape tells the tables apart that an older release made.
create table if not exists public.view_generation (
  id integer primary key,
  current integer not null,
  building integer,
  shape text not null,
  building_shape text,
  switched_at timestamptz not null default now()
);
