-- Whoever reads scores need not be let in to the answers: a score says itself which wave it is of, and of what day.
alter table score
  add column run_questionnaire_id uuid not null references run_questionnaire,
  add column nth integer not null check (nth >= 1),
  add column answered_on date not null;
alter table side_score
  add column run_questionnaire_id uuid not null references run_questionnaire,
  add column nth integer not null check (nth >= 1),
  add column answered_on date not null;
