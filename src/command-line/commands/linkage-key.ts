import { writeFile } from 'node:fs/promises';
import { linkageLines, linkageTexts } from '../../features/extracts/index.ts';
import { copenhagenClock } from '../../platform/clock/copenhagen-clock.ts';
import type { Command } from '../command.ts';
import { onGround } from '../on-ground.ts';

/**
 * Writes the key that links an extract to registers, for one authority: names of the extract and numbers, in a file only
 * its owner can read. It is made on the machine by whoever keeps the numbers, and never given to the evaluator.
 */
export const linkageKey: Command = {
  options: {},
  words: { least: 3, most: 3 },
  run: async (ordered, terminal) => {
    const t = linkageTexts[ordered.language];
    const [agreement = '', authority = '', file = ''] = ordered.words;
    const today = copenhagenClock.moment().day;
    const lines = await onGround(ordered, ({ administrator, keys }) =>
      linkageLines(administrator, keys, { agreement, authority, today }),
    );
    if (lines === undefined) {
      terminal.tell(t.notAgreed);
      return 1;
    }
    await writeFile(file, lines.join(''), { mode: 0o600, flag: 'wx', flush: true });
    terminal.say(t.written(lines.length - 1, file));
    return 0;
  },
};
