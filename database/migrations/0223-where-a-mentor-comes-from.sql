-- The association or place a person around a citizen comes from: a mentor of the Red Cross, a doctor of a surgery.

alter table network_person add column comes_from text check (comes_from <> '');
