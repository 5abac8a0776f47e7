-- Questionnaires as data: what is asked, of whom, and what is worked out. A version is never changed once it stands
-- here, so what somebody answered can always be read with the words they saw.

create table questionnaire (
  id uuid primary key,
  key text not null unique check (key <> '')
);
comment on table questionnaire is 'What is asked again and again, known by its key. About no citizen. Custodian: whoever publishes it.';

create table questionnaire_version (
  id uuid primary key,
  questionnaire_id uuid not null references questionnaire,
  number integer not null check (number > 0),
  -- As src/domain/questionnaire reads it: every text in every language, as people see it.
  definition jsonb not null,
  -- shipped: came with the product; imported: somebody read it in.
  origin text not null check (origin in ('shipped', 'imported')),
  published_on date not null,
  published_by uuid references account,
  -- That the house holds the right to use it: who ticked it, and when.
  rights_ticked_by uuid references account,
  rights_ticked_on date,
  unique (questionnaire_id, number),
  constraint somebody_reads_an_import_in check ((origin = 'imported') = (published_by is not null)),
  constraint a_tick_has_a_day check ((rights_ticked_by is null) = (rights_ticked_on is null)),
  constraint leave_is_ticked check (definition -> 'rights' ->> 'holder' <> 'licensed' or rights_ticked_by is not null),
  constraint a_definition_says_its_version check ((definition ->> 'version')::integer = number)
);
comment on table questionnaire_version is 'One numbered version of a questionnaire, never changed once it stands. About no citizen. Custodian: whoever publishes it.';
