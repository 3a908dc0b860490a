/** Names in one schema of a database: ours, and beside it that of pg-boss. */
export const namesIn = (schema: string): { readonly ours: string; readonly boss: string } => ({
  ours: schema,
  boss: `${schema}_boss`,
});

/** Our tables beside those of pg-boss: questions, and one outcome at most of each shard. */
export const tablesIn = (ours: string): string => `
  create schema if not exists ${ours};
  create table if not exists ${ours}.job (id text primary key, kind text not null, question text not null);
  create table if not exists ${ours}.outcome (
    shard text primary key,
    job text not null references ${ours}.job on delete cascade,
    digest text not null,
    bytes bytea,
    says text
  );
  create index if not exists outcome_job on ${ours}.outcome (job);
`;

/** The acts that pg-boss has no word for. */
export const actsIn = ({ ours, boss }: { readonly ours: string; readonly boss: string }) => ({
  addJob: `insert into ${ours}.job values ($1, $2, $3) on conflict do nothing`,
  ended: `select shard from ${ours}.outcome where job = $1`,
  question: `select question from ${ours}.job where id = $1`,
  heartbeat: `
    update ${boss}.job set started_on = now()
    from unnest($1::text[], $2::uuid[], $3::int[]) as mine (queue, shard, taking)
    where name = queue and id = shard and state = 'active' and retry_count = taking`,
  // As if it had never been taken: a shard that is given back is not held against it.
  release: `
    update ${boss}.job set state = 'created', started_on = null
    from unnest($1::text[], $2::uuid[], $3::int[]) as mine (queue, shard, taking)
    where name = queue and id = shard and state = 'active' and retry_count = taking`,
  // A result takes the place of a failure and of nothing else.
  complete: `
    insert into ${ours}.outcome as held (shard, job, digest, bytes) select $1, id, $3, $4 from ${ours}.job where id = $2
    on conflict (shard) do update set digest = excluded.digest, bytes = excluded.bytes, says = null
      where held.says is not null
    returning 1`,
  fail: `
    insert into ${ours}.outcome (shard, job, digest, says) select $1, id, '', $3 from ${ours}.job where id = $2
    on conflict do nothing`,
  digest: `select digest from ${ours}.outcome where shard = $1`,
  giveUp: `
    with lost as (
      delete from ${boss}.job where name = $1 and state = 'failed' and data->>'job' = $2 returning data->>'shard' as shard)
    insert into ${ours}.outcome (shard, job, digest, says) select shard, $2, '', $3 from lost on conflict do nothing`,
  progress: `
    select
      (select count(*)::int from ${boss}.job where name = $1 and data->>'job' = $2 and state < 'active') as waiting,
      (select count(*)::int from ${boss}.job where name = $1 and data->>'job' = $2 and state = 'active') as taken,
      (select count(*)::int from ${ours}.outcome where job = $2 and says is null) as done,
      (select count(*)::int from ${ours}.outcome where job = $2 and says is not null) as failed`,
  kind: `select kind from ${ours}.job where id = $1`,
  outcomes: `select shard, bytes, says from ${ours}.outcome where shard = any($1::text[]) limit $2`,
  forgetShards: `delete from ${boss}.job where name = $1 and data->>'job' = $2`,
  forget: `delete from ${ours}.job where id = $1`,
});
