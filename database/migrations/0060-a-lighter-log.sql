-- A page of fifty people writes fifty rows of the log, and each of them went into three indexes of two ids each. A
-- house's reviewer draws records that were opened or found; people on lists are only counted. So only the former stand
-- in the house's index, a period's requests are found by their day, and what was seen of a citizen by the citizen alone:
-- equal keys lie packed together, and the log's pages are read in any case.
drop index read_log_person_authority_id_read_log_id_idx;
create index read_log_person_looks_idx on read_log_person (authority_id, read_log_id) where how <> 'listed';
create index read_log_happened_on_idx on read_log (happened_on);
drop index read_log_person_citizen_id_read_log_id_idx;
create index read_log_person_citizen_id_idx on read_log_person (citizen_id);
