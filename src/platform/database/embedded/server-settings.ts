import { type ServerPlaces, SOCKET_PORT } from './server-places.ts';

const REACH = { listen_addresses: '', port: String(SOCKET_PORT), unix_socket_permissions: '0700' };

const DURABLE = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };

/** One programme office on a small machine, idle most of the day. `sync` spares the three reader processes of 18. */
const SMALL = {
  shared_buffers: '64MB',
  max_connections: '40',
  jit: 'off',
  io_method: 'sync',
  autovacuum_max_workers: '2',
  autovacuum_worker_slots: '2',
  max_worker_processes: '4',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  max_wal_senders: '0',
  max_replication_slots: '0',
  max_logical_replication_workers: '0',
  max_wal_size: '512MB',
};

/**
 * Nothing people wrote may reach the log. Terse drops the details, which quote keys; but an error's first line
 * may quote a value too (`invalid input syntax for type date: "…"`), so errors of a session are not logged at
 * all: `log` keeps only the server's own messages and what ends a session. The caller gets its errors anyway.
 */
const DISCREET = {
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_duration: 'off',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_lock_waits: 'off',
  log_temp_files: '-1',
  log_autovacuum_min_duration: '-1',
  log_checkpoints: 'off',
  log_connections: '',
  log_disconnections: 'off',
  logging_collector: 'off',
  log_destination: 'stderr',
};

/** The same on every machine, whatever its clock. */
const EVEN = { timezone: 'UTC', log_timezone: 'UTC' };

/**
 * The settings of the embedded server as arguments of `postgres`. They are given at each start rather than
 * written into the cluster, so that an upgrade of ours changes them everywhere.
 */
export function settingsFor({ privateFolder }: ServerPlaces): string[] {
  const settings = {
    ...REACH,
    // A list to PostgreSQL: quoted, so that a comma or space in the path stays part of it.
    unix_socket_directories: `"${privateFolder.replaceAll('"', '""')}"`,
    ...DURABLE,
    ...SMALL,
    ...DISCREET,
    ...EVEN,
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
