import pg from 'pg';

// Dates are days, not instants: they stay the text PostgreSQL writes. Whoever opens a connection brings this along.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
