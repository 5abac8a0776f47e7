import { settingsTexts } from '../platform/config/settings-texts.ts';
import type { Language } from '../platform/i18n/dictionary.ts';
import { type CommandName, commandTexts } from './command-texts.ts';

/** What one can ask for, and what can be set. */
export function helpOfAll(language: Language): string {
  const t = commandTexts[language];
  const { settings } = settingsTexts[language];
  return [
    t.about,
    '',
    ...inColumns(Object.entries(t.commands).map(([name, { what }]) => [name, what])),
    '',
    t.moreHelp,
    '',
    t.settings,
    ...inColumns(
      Object.entries(settings).map(([name, { meaning, without }]) => [name, t.setting(meaning, without)]),
    ),
    '',
    t.exitCodes,
  ].join('\n');
}

/** How one command is written. */
export function helpOf(name: CommandName, language: Language): string {
  const t = commandTexts[language];
  const { what, usage, more } = t.commands[name];
  return [what, '', ...usage.map((line) => `  fodfaeste ${line}`), ...(more === '' ? [] : ['', more])].join(
    '\n',
  );
}

function inColumns(rows: ReadonlyArray<readonly [string, string]>): string[] {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, what]) => `  ${name.padEnd(width)}${what}`);
}
