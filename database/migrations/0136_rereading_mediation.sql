-- What goes with a proposal without a name, and what was agreed about somebody on the board, is read again as well.
create function mediation.proposals_to_read_again(only_this uuid, after_id uuid, at_most integer) returns setof rereading.listed
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select p.id, array[p.words] || coalesce((select array_agg(a.words || E'\n' || a.would_change order by a.given_on, a.id) from mediation.answer a where a.proposal_id = p.id), '{}'),
    p.owner, null::uuid, p.region_code, null::uuid, 'mediation-proposal', p.id, null::text
  from mediation.proposal p
  where p.how = 'anonymous' and p.ended_on is null and p.agreed_on is not null
    and (only_this is null or p.id = only_this) and (after_id is null or p.id > after_id) order by p.id limit at_most
$$;
create function mediation.decisions_to_read_again(only_this uuid, after_id uuid, at_most integer) returns setof rereading.listed
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select d.id, array[d.line], d.made_by, null::uuid, s.region_code, null::uuid, 'matching-series', d.series_id, null::text
  from mediation.decision d join mediation.series s on s.id = d.series_id join mediation.candidate c on c.id = d.candidate_id and c.how = 'anonymous'
  where d.done_on is null and d.line <> '' and (only_this is null or d.id = only_this) and (after_id is null or d.id > after_id) order by d.id limit at_most
$$;
revoke execute on function mediation.proposals_to_read_again(uuid, uuid, integer), mediation.decisions_to_read_again(uuid, uuid, integer) from public;
insert into rereading.source (kind, listed) values
  ('proposal', 'mediation.proposals_to_read_again'), ('decision', 'mediation.decisions_to_read_again');
