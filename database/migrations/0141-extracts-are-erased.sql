-- The files of an extract go when the agreement is over, and so does what could still tell whose answers they were.
alter table erasure_count
  drop constraint erasure_count_kind_check,
  add constraint erasure_count_kind_check check (kind in ('record', 'own_note', 'event_payload', 'read_log', 'extract'));
