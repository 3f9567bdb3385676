-- Of two at the same moment the one whose transaction began first may be the second to reserve. Its clock then stands
-- before the beginning of the other's conversation, so that it heard "someone else" and not who. No conversation is
-- ever noted ahead: one that has not ended is going on.
create or replace function employers.standing_of(the_employer uuid, me uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare e employers.employer; rule employers.approach_rule; owner uuid; last_day date; since date; warm boolean; invited boolean;
  steps jsonb; mine text[]; my_day date; said jsonb; quiet jsonb; talk jsonb;
begin
  select * into e from employers.employer x where x.id = the_employer;
  rule := employers.rule_of(e.region_code);
  owner := employers.owner_of(e);
  last_day := employers.last_contact(e.id);
  warm := owner is not null and coalesce(last_day, e.added_on) > (platform.today() - make_interval(months => rule.warm_months))::date and last_day is not null;
  invited := exists (select from employers.invited i where i.employer_id = e.id and i.membership_id = me);
  since := greatest(e.added_on, (last_day + make_interval(months => rule.warm_months))::date);
  mine := employers.tiers_of(e, me);
  select jsonb_agg(jsonb_build_object('tier', t, 'opensOn', since + rule.days_each * (n - 1)::integer, 'mine', t = any (mine)) order by n),
      min(since + rule.days_each * (n - 1)::integer) filter (where t = any (mine))
    into steps, my_day from unnest(rule.tiers) with ordinality x (t, n);
  select jsonb_build_object('saidOn', (n.said_at at time zone 'Europe/Amsterdam')::date, 'byEmployer', n.by_employer) into said
    from employers.not_approached n where n.place_id = e.place_id;
  select jsonb_build_object('fromDay', q.from_day, 'untilDay', q.until_day, 'why', q.why) into quiet from employers.quiet_period q
    where q.place_id = e.place_id and platform.today() between q.from_day and q.until_day order by q.until_day desc limit 1;
  select jsonb_build_object('reservationId', case when me in (r.held_by, r.together_with) then r.id end, 'mine', coalesce(me in (r.held_by, r.together_with), false),
      'who', employers.shown(r.held_by, employers.sees(r.employer_id)),
      'together', employers.shown(r.together_with, employers.sees(r.employer_id)),
      'until', (upper(r.during) at time zone 'Europe/Amsterdam')::date, 'about', case when me in (r.held_by, r.together_with) then r.about else '' end)
    into talk from employers.reservation r where r.place_id = e.place_id and upper(r.during) > platform.now();
  return jsonb_build_object('notApproached', said, 'quiet', quiet, 'conversation', talk, 'warm', warm, 'owner', employers.shown(owner, true),
    'isOwner', coalesce(owner = me, false), 'isInvited', invited, 'steps', steps, 'opensOn', my_day, 'lastContact', last_day,
    'reservationDays', rule.reservation_days, 'today', platform.today());
end $$;
