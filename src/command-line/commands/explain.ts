import type { Command } from '../command.ts';
import { commandTexts } from '../command-texts.ts';
import { explainAccessTo } from '../explain-access.ts';
import { explainFigureOf } from '../explain-figure.ts';

/** Why something is as it is: a word says what is asked about. */
export const explain: Command = {
  options: {},
  words: { least: 1, most: 6 },
  run: async (ordered, terminal) => {
    const [about, ...words] = ordered.words;
    if (about === 'access') return explainAccessTo({ ...ordered, words }, terminal);
    if (about === 'figure') return explainFigureOf({ ...ordered, words }, terminal);
    terminal.tell(commandTexts[ordered.language].explainWhat);
    return 2;
  },
};
