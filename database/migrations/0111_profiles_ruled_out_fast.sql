-- Without a search path of its own, which would be set again for each of hundreds of thousands of pairs at night.
create or replace function profiles.breaks(a_no jsonb, o jsonb) returns boolean
  language sql immutable
as $$
  select coalesce(a_no -> 'offers' ? (o ->> 'id') or a_no -> 'employers' ? (o ->> 'employerId') or a_no -> 'work' ? (o ->> 'kind') or a_no -> 'fields' ? (o ->> 'field')
    or exists (select from jsonb_array_elements_text(coalesce(o -> 'comesWith', '[]')) c where a_no -> 'circumstances' ? c)
    or (o ->> 'minutes')::numeric > (a_no ->> 'minutes')::numeric, false)
$$;
create or replace function profiles.ruled_out_among(people uuid[], ids text[], travel numeric[], offers jsonb) returns table (at bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  -- Each offer is taken out of the heap once, not once for every pair.
  with offered as materialized (select o.key as id, o.value as offer from jsonb_each(offers) o)
  select g.at from unnest(people, ids, travel) with ordinality g (person_id, id, minutes, at) join profiles.own_no n on n.person_id = g.person_id join offered o on o.id = g.id
    cross join lateral (select o.offer || jsonb_build_object('minutes', g.minutes) as as_travelled offset 0) x
  where profiles.breaks(n.no, x.as_travelled)
$$;
