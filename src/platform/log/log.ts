import pino from 'pino';

/** What may stand in a log: codes, counts, ids of requests. Never a text somebody typed, a name or a number of theirs. */
export type LogField =
  | 'route'
  | 'method'
  | 'status'
  | 'milliseconds'
  | 'fault'
  | 'code'
  | 'address'
  | 'count'
  | 'name';

export type LogFields = Partial<Readonly<Record<LogField, string | number>>>;

export interface Log {
  info(event: string, fields?: LogFields): void;
  fault(event: string, thrown: unknown, fields?: LogFields): void;
  /** Sees that every line so far has left: before the process ends. */
  flush(): Promise<void>;
}

/** Takes one structured line. */
export interface LogSink {
  write(line: string): void;
}

/** Lines leave in packets, at the latest after a second and at the end: a write for each would cost each request. */
function standardOutput(): LogSink {
  return pino.destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 1000 });
}

/** Structured lines, on standard output unless told otherwise. A fault is told by its kind, its code and its stack. */
export function openLog(to: LogSink = standardOutput()): Log {
  const sink = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, to);
  return {
    info: (event, fields = {}) => sink.info(fields, event),
    fault: (event, thrown, fields = {}) => sink.error({ ...fields, ...withoutMessage(thrown) }, event),
    flush: () => new Promise((done) => sink.flush(() => done())),
  };
}

/** Messages of faults can quote values (a database tells the offending row), so they are left out. */
function withoutMessage(thrown: unknown): Record<string, unknown> {
  if (!(thrown instanceof Error)) return { fault: typeof thrown };
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
  const lines = thrown.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? [];
  return { fault: thrown.name, code, stack: lines.slice(0, 8).map((line) => line.trim()) };
}
