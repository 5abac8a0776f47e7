import { join } from 'node:path';
import { copenhagenClock } from '../../platform/clock/copenhagen-clock.ts';
import { takeBackup } from '../../platform/database/backup/take-backup.ts';
import { readSchemaFiles } from '../../platform/database/schema-files.ts';
import { writeKeyFile } from '../../platform/keys/master-key.ts';
import { OperatorFault } from '../../platform/process/operator-fault.ts';
import { keyHere } from '../../platform/process/operator-ground.ts';
import type { Command } from '../command.ts';
import { commandTexts } from '../command-texts.ts';
import { onGround } from '../on-ground.ts';
import type { ExitCode } from '../terminal.ts';

const schemaFolder = join(import.meta.dirname, '../../../database');

/** Copies everything into one sealed file while people work; or the key, which belongs somewhere else. */
export const backup: Command = {
  options: { key: { type: 'boolean' } },
  words: { least: 1, most: 1 },
  run: async (ordered, terminal) => {
    const t = commandTexts[ordered.language];
    const path = ordered.words[0] ?? '';
    if (ordered.options['key'] === true) {
      await writeKeyFile(path, await keyHere(ordered.settings)).catch((fault: NodeJS.ErrnoException) => {
        throw fault.code === 'EEXIST' ? new OperatorFault('file-exists', { file: path }) : fault;
      });
      terminal.say(t.keyWritten(path));
      return 0;
    }
    await keyHere(ordered.settings);
    return onGround<ExitCode>(ordered, async ({ administrator, keys }) => {
      const schema = await readSchemaFiles(schemaFolder);
      const at = copenhagenClock.moment().instant;
      const taken = await takeBackup(administrator, keys, { path, at, schema }, (name, number, of) =>
        terminal.tell(t.table(name, number, of)),
      );
      terminal.say(t.backedUp(path, taken.tables, taken.rows));
      return 0;
    });
  },
};
