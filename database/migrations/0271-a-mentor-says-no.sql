-- Somebody who was asked to be a volunteer mentor may say no where they would have promised silence. They name nobody and
-- give no reason; whoever asked sees that the answer was no.

alter table network_person add column left_on date;
alter table network_person add constraint only_who_was_asked_says_no check (left_on is null or part = 'volunteer_mentor');
