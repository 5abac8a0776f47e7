-- That scores were worked out anew by the rules of a later version: which version, when, and how many rows it came to. The
-- rows stand beside the earlier ones and say themselves which rule made them. No ids of anybody.
create table rescoring (
  id uuid primary key,
  questionnaire_version_id uuid not null references questionnaire_version,
  rescored_on date not null,
  scores integer not null check (scores > 0),
  recorded_at timestamptz not null default app.recorded_time()
);
create index on rescoring (questionnaire_version_id);
comment on table rescoring is 'That answers were scored anew by a later rule, and how many scores came of it. About no citizen. Custodian: the operator.';
