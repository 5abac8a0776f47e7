import {
  readHouseNames,
  readShippedRules,
  retentionTexts,
  runErasure,
} from '../../features/retention/index.ts';
import { copenhagenClock } from '../../platform/clock/copenhagen-clock.ts';
import type { Command } from '../command.ts';
import { onGround } from '../on-ground.ts';
import type { ExitCode } from '../terminal.ts';

/** Erases what has been kept long enough; without `--now` it only counts, and says what would go. */
export const erase: Command = {
  options: { now: { type: 'boolean' }, rules: { type: 'string' } },
  words: { least: 0, most: 0 },
  run: async (ordered, terminal) => {
    const t = retentionTexts[ordered.language];
    const file = ordered.options['rules'];
    const rules = await readShippedRules(typeof file === 'string' ? file : undefined);
    const isDry = ordered.options['now'] !== true;
    return onGround<ExitCode>(ordered, async ({ administrator }) => {
      const names = await readHouseNames(administrator);
      const run = { rules, today: copenhagenClock.moment().day, isDry };
      const lines = await runErasure(administrator, run, (done, of) => terminal.tell(t.progress(done, of)));
      for (const { house, kind, months, due, erased } of lines)
        terminal.say(t.line(names.get(house) ?? house, t.erasedKinds[kind], t.months(months), due, erased));
      if (lines.length === 0) terminal.say(t.nothingDue);
      else terminal.say(isDry ? t.dry : t.done);
      return 0;
    });
  },
};
