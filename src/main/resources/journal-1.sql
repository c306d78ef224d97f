-- Tables of pekko-persistence-jdbc 1.1 (its PostgreSQL schema), plus the transaction id by which the journal's tail is read exactly.
create table if not exists event_journal (
  ordering bigserial,
  persistence_id varchar(255) not null,
  sequence_number bigint not null,
  deleted boolean default false not null,
  writer varchar(255) not null,
  write_timestamp bigint,
  adapter_manifest varchar(255),
  event_ser_id integer not null,
  event_ser_manifest varchar(255) not null,
  event_payload bytea not null,
  meta_ser_id integer,
  meta_ser_manifest varchar(255),
  meta_payload bytea,
  xid xid8 not null default pg_current_xact_id(),
  primary key (persistence_id, sequence_number)
);
create unique index if not exists event_journal_ordering_idx on event_journal (ordering);
create index if not exists event_journal_slices_idx on event_journal (xid, ordering, (hashtext(persistence_id) & 7));
drop index if exists event_journal_xid_idx;
create table if not exists event_tag (
  event_id bigint,
  persistence_id varchar(255),
  sequence_number bigint,
  tag varchar(256),
  primary key (persistence_id, sequence_number, tag),
  constraint fk_event_journal foreign key (persistence_id, sequence_number)
    references event_journal (persistence_id, sequence_number) on delete cascade
);
create table if not exists snapshot (
  persistence_id varchar(255) not null,
  sequence_number bigint not null,
  created bigint not null,
  snapshot_ser_id integer not null,
  snapshot_ser_manifest varchar(255) not null,
  snapshot_payload bytea not null,
  meta_ser_id integer,
  meta_ser_manifest varchar(255),
  meta_payload bytea,
  primary key (persistence_id, sequence_number)
);
create table if not exists sweeper_position (
  id integer primary key,
  xid xid8 not null,
  ordering bigint not null,
  repaired bigint not null
);
insert into sweeper_position values (1, '0', 0, 0) on conflict do nothing;
