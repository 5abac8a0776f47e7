-- Ways to count are copied out as they are now: no cursor is opened for them.
drop function if exists app.open_ways_to_count(uuid, date, boolean);
