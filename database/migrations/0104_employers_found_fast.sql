-- Employers that said what moves them are asked for at every look at fitting work.
create index employers_that_said_why on employers.employer (region_code) include (id, motives, with_region, kept_by) where motives <> '{}' and merged_into is null;
