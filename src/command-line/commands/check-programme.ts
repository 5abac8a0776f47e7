import { findingWords, readDefinitionFile } from '../../features/programmes/index.ts';
import type { Command } from '../command.ts';
import { commandTexts } from '../command-texts.ts';

/** Looks definitions through without a database. Answers 1 when one of them is not sound. */
export const checkProgramme: Command = {
  options: {},
  words: { least: 1, most: 100 },
  run: async ({ words, language }, terminal) => {
    const t = commandTexts[language];
    let isSound = true;
    for (const path of words) {
      const { file, read } = await readDefinitionFile(path);
      if (read.ok) terminal.say(t.sound(file));
      else isSound = false;
      for (const finding of read.ok ? [] : read.findings) {
        const { where, what } = findingWords(finding, language);
        terminal.say(t.finding(file, where, what));
      }
    }
    return isSound ? 0 : 1;
  },
};
