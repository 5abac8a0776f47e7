import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOfEdition, listSealedEditions } from '../../features/reports/index.ts';
import { asAdministrator } from '../../platform/database/as-administrator.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Command } from '../command.ts';
import { commandTexts } from '../command-texts.ts';
import { onGround } from '../on-ground.ts';

/** Lists the sealed editions, or writes the files of one. They are what its recipient got: no person in them. */
export const report: Command = {
  options: { to: { type: 'string' } },
  words: { least: 0, most: 1 },
  run: async (ordered, terminal) => {
    const t = commandTexts[ordered.language];
    const editions = await onGround(ordered, ({ administrator }) =>
      asAdministrator(administrator, listSealedEditions),
    );
    const [id] = ordered.words;
    if (id === undefined) {
      for (const { id: edition, run, recipient, sealedOn } of editions)
        terminal.say(t.edition(edition, run, recipient, formatDate(sealedOn, ordered.language)));
      if (editions.length === 0) terminal.say(t.noEditions);
      return 0;
    }
    const edition = editions.find((one) => one.id === id);
    if (edition === undefined) {
      terminal.tell(t.noSuchEdition);
      return 1;
    }
    const folder = typeof ordered.options['to'] === 'string' ? ordered.options['to'] : '.';
    await mkdir(folder, { recursive: true });
    for (const { name, bytes } of await filesOfEdition(edition)) {
      const path = join(folder, name);
      if (await exists(path)) {
        terminal.tell(t.fileExists(path));
        return 1;
      }
      await writeFile(path, bytes, { flag: 'wx' });
      terminal.say(t.written(path));
    }
    return 0;
  },
};

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
