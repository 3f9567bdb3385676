-- The access.sql files that follow are the whole truth: what they no longer say must go.
-- Same transaction, so there is no moment without policies; a table without one is closed anyway.
-- Only our own tables: what a library keeps in its own schema is not ours to open or close.
do $$
declare policy record;
begin
  for policy in
    select n.nspname, c.relname, p.polname
    from pg_policy p
    join pg_class c on c.oid = p.polrelid
    join pg_namespace n on n.oid = c.relnamespace
    where c.relowner = current_user::regrole
    order by 1, 2, 3
  loop
    execute format('drop policy %I on %I.%I', policy.polname, policy.nspname, policy.relname);
  end loop;
end $$;
