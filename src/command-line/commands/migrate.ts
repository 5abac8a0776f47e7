import { join } from 'node:path';
import { migrate } from '../../platform/database/migrate.ts';
import type { Command } from '../command.ts';
import { commandTexts } from '../command-texts.ts';
import { onGround } from '../on-ground.ts';
import type { ExitCode } from '../terminal.ts';

const database = join(import.meta.dirname, '../../../database');

/** Brings the schema forward without starting: before a new release is started, say. */
export const migrateCommand: Command = {
  options: {},
  words: { least: 0, most: 0 },
  run: (ordered, terminal) =>
    onGround<ExitCode>(ordered, async ({ administrator }) => {
      const t = commandTexts[ordered.language];
      const { applied } = await migrate(administrator, database, (name) => terminal.tell(t.migrating(name)));
      terminal.say(t.migrated(applied.length));
      return 0;
    }),
};
