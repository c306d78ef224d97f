-- Every version that was ever accepted, with the very bytes of its file: frozen by its hash for the whole cluster, and the copy a node
-- starts from while the Git repository is away. Rows are inserted, never changed.
create table if not exists algorithm_version (
  version text primary key,
  sha256 text not null,
  content bytea not null,
  file text not null,
  commit_id text,
  author text not null,
  committed_at timestamptz not null,
  message text not null,
  recorded_at timestamptz not null,
  ordinal bigint generated always as identity
);
