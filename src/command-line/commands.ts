import type { Command } from './command.ts';
import type { CommandName } from './command-texts.ts';

/**
 * Every command there is. A new one: a file of its own in commands/, its words in command-texts.ts, a line here. Each
 * is read in when it is called, so that help and a mistyped setting are answered without loading the product.
 */
export const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).start,
  demo: async () => (await import('./commands/demo.ts')).demo,
  migrate: async () => (await import('./commands/migrate.ts')).migrateCommand,
  'check-programme': async () => (await import('./commands/check-programme.ts')).checkProgramme,
  publish: async () => (await import('./commands/publish.ts')).publish,
  import: async () => (await import('./commands/import.ts')).importList,
  report: async () => (await import('./commands/report.ts')).report,
  backup: async () => (await import('./commands/backup.ts')).backup,
  verify: async () => (await import('./commands/verify.ts')).verify,
  restore: async () => (await import('./commands/restore.ts')).restore,
  erase: async () => (await import('./commands/erase.ts')).erase,
  rescore: async () => (await import('./commands/rescore.ts')).rescore,
  'linkage-key': async () => (await import('./commands/linkage-key.ts')).linkageKey,
  explain: async () => (await import('./commands/explain.ts')).explain,
};
