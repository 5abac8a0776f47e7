import { open, rm } from 'node:fs/promises';
import { linkageTexts, writeLinkageKey } from '../../features/extracts/index.ts';
import { copenhagenClock } from '../../platform/clock/copenhagen-clock.ts';
import { OperatorFault } from '../../platform/process/operator-fault.ts';
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
    const key = newFile(file);
    const people = await onGround(ordered, ({ administrator, keys }) =>
      writeLinkageKey(administrator, keys, { agreement, authority, today }, key.write).catch(key.undo),
    );
    if (people === undefined) {
      terminal.tell(t.notAgreed);
      return 1;
    }
    terminal.say(t.written(people, file));
    return 0;
  },
};

/** A file that was not there before, for its owner alone; undone when what it stands on could not be kept. */
function newFile(path: string) {
  let isOurs = false;
  return {
    write: async (lines: readonly string[]): Promise<void> => {
      const file = await open(path, 'wx', 0o600).catch((fault: NodeJS.ErrnoException) => {
        throw fault.code === 'EEXIST' ? new OperatorFault('file-exists', { file: path }) : fault;
      });
      isOurs = true;
      await file.writeFile(lines.join(''));
      await file.sync();
      await file.close();
    },
    undo: async (fault: unknown): Promise<never> => {
      if (isOurs) await rm(path);
      throw fault;
    },
  };
}
