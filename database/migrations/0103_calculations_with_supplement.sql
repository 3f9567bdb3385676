-- The calculation asks one thing more: a supplement of UWV (Toeslagenwet) beside a benefit.
alter table counselling.calculation
  drop constraint only_what_the_calculation_asks,
  add constraint only_what_the_calculation_asks check (situation - array['household', 'work', 'partnerWork', 'benefits', 'supplement',
    'rent', 'childcare', 'assets', 'otherNetIncome', 'otherTaxableIncome', 'municipal', 'claims'] = '{}'::jsonb);
