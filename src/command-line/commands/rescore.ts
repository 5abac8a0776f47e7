import { rescoreAnswers, rescoringTexts } from '../../features/answering/index.ts';
import { copenhagenClock } from '../../platform/clock/copenhagen-clock.ts';
import { asAdministrator } from '../../platform/database/as-administrator.ts';
import type { Command } from '../command.ts';
import { onGround } from '../on-ground.ts';

/** Works answers out anew by the rules of the newest version of their questionnaire; without `--save` it only counts. */
export const rescore: Command = {
  options: { save: { type: 'boolean' } },
  words: { least: 1, most: 1 },
  run: async (ordered, terminal) => {
    const t = rescoringTexts[ordered.language];
    const key = ordered.words[0] ?? '';
    const isDry = ordered.options['save'] !== true;
    const { day } = copenhagenClock.moment();
    const result = await onGround(ordered, ({ administrator }) =>
      asAdministrator(administrator, (client) => rescoreAnswers(client, { key, today: day, isDry })),
    );
    if (!result.ok) {
      terminal.tell(t.noSuch(key));
      return 1;
    }
    const { version, scores } = result.value;
    if (scores === 0) terminal.say(t.nothing(key, version));
    else terminal.say(isDry ? t.would(key, version, scores) : t.done(key, version, scores));
    return 0;
  },
};
