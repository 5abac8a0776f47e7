import { join } from 'node:path';
import { verifyBackup } from '../../platform/database/backup/verify-backup.ts';
import { keyHere } from '../../platform/process/operator-ground.ts';
import type { Command } from '../command.ts';
import { commandTexts } from '../command-texts.ts';
import { onGround } from '../on-ground.ts';
import type { ExitCode } from '../terminal.ts';

const folder = join(import.meta.dirname, '../../../database');

/** Restores a backup into a database of its own beside the real one, compares every table, and drops it again. */
export const verify: Command = {
  options: {},
  words: { least: 1, most: 1 },
  run: async (ordered, terminal) => {
    const t = commandTexts[ordered.language];
    const path = ordered.words[0] ?? '';
    await keyHere(ordered.settings);
    return onGround<ExitCode>(ordered, async ({ administrator, keys }) => {
      const found = await verifyBackup(administrator, keys, { path, folder }, (name, number, of) =>
        terminal.tell(t.table(name, number, of)),
      );
      terminal.say(t.verified(path, found.tables, found.rows));
      return 0;
    });
  },
};
