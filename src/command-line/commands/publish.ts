import { findingWords, publishAsOperator, readDefinitionFile } from '../../features/programmes/index.ts';
import { copenhagenClock } from '../../platform/clock/copenhagen-clock.ts';
import { asAdministrator } from '../../platform/database/as-administrator.ts';
import type { Command } from '../command.ts';
import { commandTexts } from '../command-texts.ts';
import { onGround } from '../on-ground.ts';

/** Publishes a definition as the operator, by the same rules as the page does. */
export const publish: Command = {
  options: { 'dry-run': { type: 'boolean' } },
  words: { least: 1, most: 1 },
  run: async (ordered, terminal) => {
    const { words, options, language } = ordered;
    const t = commandTexts[language];
    const { file, read } = await readDefinitionFile(words[0] ?? '');
    if (!read.ok) {
      for (const finding of read.findings) {
        const { where, what } = findingWords(finding, language);
        terminal.tell(t.finding(file, where, what));
      }
      return 1;
    }
    const definition = read.value;
    const isDryRun = options['dry-run'] === true;
    const { day } = copenhagenClock.moment();
    const refusals = await onGround(ordered, ({ administrator }) =>
      asAdministrator(administrator, (client) =>
        publishAsOperator(client, definition, day, language, isDryRun),
      ),
    );
    for (const refusal of refusals) terminal.tell(refusal);
    if (refusals.length > 0) return 1;
    const { key, version } = definition;
    terminal.say(isDryRun ? t.publishable(key, version) : t.published(key, version));
    return 0;
  },
};
