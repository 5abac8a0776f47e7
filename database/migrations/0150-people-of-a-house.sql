-- Who works in the houses of a run is asked for on its page, and in a large installation few of all who work anywhere do.
create index on employment (organisation_id);
