-- The tables of this module are read through functions only, which ask who reads. Of employers one sees what that module
-- shows the reader.
grant select on employer_events.seen_employer to app_user;
grant select on employer_events.colleague to app_user;
