/** Tables of a queue in a file. A shard has one row, whatever happens to it; its result has another, and at most one. */
export const TABLES = `
  create table if not exists job (id text primary key, kind text not null, question text not null) strict;
  create table if not exists shard (
    place integer primary key,
    id text not null unique,
    job text not null references job on delete cascade,
    low integer not null,
    high integer not null,
    state text not null default 'waiting' check (state in ('waiting', 'taken', 'ended')),
    takings integer not null default 0,
    until integer not null default 0
  ) strict;
  create index if not exists shard_open on shard (state, place) where state <> 'ended';
  create index if not exists shard_job on shard (job);
  create table if not exists outcome (
    shard text primary key references shard (id) on delete cascade,
    digest text not null,
    bytes blob,
    says text
  ) strict;
`;

/** The acts of a queue as statements; `:now` is in ms. */
export const ACTS = {
  addJob: 'insert into job values (:id, :kind, :question) on conflict do nothing',
  addShard: 'insert into shard (id, job, low, high) values (:id, :job, :from, :to) on conflict do nothing',
  claim: `
    update shard set state = 'taken', takings = takings + 1, until = :until
    where place in (
      select s.place from shard s join job j on j.id = s.job
      where (s.state = 'waiting' or (s.state = 'taken' and s.until <= :now))
        and j.kind in (select value from json_each(:kinds))
      order by s.place limit :most)
    returning id, job, low, high, takings,
      (select kind from job where job.id = shard.job) as kind`,
  // Two looks before writing: whoever only looks keeps nobody from writing.
  isOpen: `
    select 1 from shard s join job j on j.id = s.job
    where (s.state = 'waiting' or (s.state = 'taken' and s.until <= :now))
      and j.kind in (select value from json_each(:kinds)) limit 1`,
  isLost: "select 1 from shard where state = 'taken' and until <= :now and takings >= :takings limit 1",
  giveUp: `
    insert into outcome (shard, digest, says)
    select id, '', :says from shard
    where takings >= :takings and state = 'taken' and until <= :now
    on conflict do nothing`,
  endLost: "update shard set state = 'ended' where takings >= :takings and state = 'taken' and until <= :now",
  question: 'select question from job where id = :job',
  heartbeat:
    "update shard set until = :until where id = :id and state = 'taken' and takings = :taking and until > :now",
  // A result takes the place of a failure and of nothing else.
  complete: `
    insert into outcome (shard, digest, bytes) select id, :digest, :bytes from shard where id = :id
    on conflict (shard) do update set digest = excluded.digest, bytes = excluded.bytes, says = null
      where says is not null`,
  fail: `insert into outcome (shard, digest, says) select id, '', :says from shard where id = :id on conflict do nothing`,
  end: "update shard set state = 'ended' where id = :id",
  digest: 'select digest from outcome where shard = :id',
  release: `
    update shard set state = 'waiting', takings = takings - 1
    where id = :id and state = 'taken' and takings = :taking and until > :now`,
  progress: `
    select count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'taken') as taken,
      count(*) filter (where state = 'ended' and o.says is null) as done, count(o.says) as failed
    from shard left join outcome o on o.shard = shard.id where job = :job`,
  outcomes: `
    select shard, bytes, says from outcome
    where shard in (select value from json_each(:shards)) limit :most`,
  forget: 'delete from job where id = :job',
} as const;
