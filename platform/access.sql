-- A topic is there for who may hear what it is about, and for nobody else: also not for who holds a connection and an id.
-- The rule is that of the thing itself (platform.may_hear_thing asks the function of its kind, with the actor's rights).
create policy words_for_whoever_listens on platform.topic_kind for select to app_user using ((select platform.session_id()) is not null);
create policy heard_things on platform.topic for select to app_user using (platform.may_hear_thing(kind, about));
create policy made_for_heard_things on platform.topic for insert to app_user with check (platform.may_hear_thing(kind, about));
create policy with_the_topic on platform.topic_version for select to app_user
  using (exists (select from platform.topic t where t.id = topic_version.topic_id));
create policy own_ears on platform.open_stream for insert to app_user
  with check (session_id = (select platform.session_id()) and exists (select from platform.topic t where t.id = open_stream.topic_id));
grant select on platform.topic_kind to app_user;
grant select (id, kind, about), insert (kind, about) on platform.topic to app_user;
grant select (topic_id, version) on platform.topic_version to app_user;
grant insert (id, topic_id, session_id) on platform.open_stream to app_user;
