import { join } from 'node:path';
import type { Settings } from '../../platform/config/settings.ts';
import { readThrough, restoreBackup } from '../../platform/database/backup/restore-backup.ts';
import { openKeyRing } from '../../platform/keys/key-ring.ts';
import { placeMasterKey, readKey } from '../../platform/keys/master-key.ts';
import { OperatorFault } from '../../platform/process/operator-fault.ts';
import { keyFileOf, keyHere } from '../../platform/process/operator-ground.ts';
import type { Command } from '../command.ts';
import { commandTexts } from '../command-texts.ts';
import { onGround } from '../on-ground.ts';
import type { ExitCode } from '../terminal.ts';

const folder = join(import.meta.dirname, '../../../database');

/** Fills an empty database from a backup, all or nothing. The key that was kept apart can come along. */
export const restore: Command = {
  options: { key: { type: 'string' } },
  words: { least: 1, most: 1 },
  run: async (ordered, terminal) => {
    const t = commandTexts[ordered.language];
    const path = ordered.words[0] ?? '';
    const given = ordered.options['key'];
    if (typeof given === 'string') await bringKey(ordered.settings, given, path);
    await keyHere(ordered.settings);
    return onGround<ExitCode>(ordered, async ({ administrator, keys }) => {
      const restored = await restoreBackup(administrator, keys, { path, folder }, (name, number, of) =>
        terminal.tell(t.table(name, number, of)),
      );
      terminal.say(t.restored(restored.tables, restored.rows));
      return 0;
    });
  },
};

/** A key is put in its place only once it has opened the backup it came with. */
async function bringKey(settings: Settings, file: string, backup: string): Promise<void> {
  const key = await readKey(file);
  if (key === undefined) throw new OperatorFault('file-missing', { file });
  await readThrough(backup, openKeyRing(key));
  const isHere = settings.masterKey?.equals(key) ?? (await placeMasterKey(keyFileOf(settings), key));
  if (!isHere) throw new OperatorFault('key-differs', { file });
}
