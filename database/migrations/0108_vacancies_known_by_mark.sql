-- Which offers a reader may see is asked each time; what they say is read once. A number by chance, another one whenever
-- an offer says something else: who has read this number has read this text.
alter table vacancies.offer add column ranking_mark bigint;
create function vacancies.write_mark_for_ranking() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' or new.ranking <> old.ranking or new.ranking_mark is null then
    -- No larger than every language of computers can count.
    new.ranking_mark := random(0::bigint, 9007199254740991);
  end if;
  return new;
end $$;
revoke execute on function vacancies.write_mark_for_ranking() from public;
-- By its name it comes after write_for_ranking.
create trigger write_mark_for_ranking before insert or update on vacancies.offer for each row execute function vacancies.write_mark_for_ranking();
update vacancies.offer set ranking_mark = null;
alter table vacancies.offer alter column ranking_mark set not null;
create unique index one_offer_per_mark on vacancies.offer (ranking_mark);
-- Everything the policy and the ranking ask of an open offer, so that the wide rows themselves stay where they are.
create index open_offers_for_ranking on vacancies.offer (region_code) include (ranking_mark, municipality_code, with_region, kept_by, closed_on) where closed_on is null;
-- Has this employer something the whole region sees?
create index open_shared_offers_of_an_employer on vacancies.offer (employer_id) where closed_on is null and with_region and employer_id is not null;
create or replace view vacancies.ranked with (security_invoker = true) as
  select o.id, o.region_code, o.municipality_code, o.ranking, o.ranking_mark from vacancies.offer o where o.closed_on is null;
