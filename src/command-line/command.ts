import type { parseArgs } from 'node:util';
import type { Settings } from '../platform/config/settings.ts';
import type { Language } from '../platform/i18n/dictionary.ts';
import type { ExitCode, Terminal } from './terminal.ts';

type ParseConfig = NonNullable<Parameters<typeof parseArgs>[0]>;

/** What was typed after the name of a command. */
export interface Typed {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** What a command is handed: what was typed, the settings, and the operator's language. */
export interface Ordered extends Typed {
  readonly settings: Settings;
  readonly language: Language;
}

/** One command. Its words stand in command-texts.ts under its name. */
export interface Command {
  /** The options it takes, as node's parseArgs reads them. */
  readonly options: NonNullable<ParseConfig['options']>;
  /** How many words it takes besides. */
  readonly words: { readonly least: number; readonly most: number };
  /** Does it. What it cannot do it tells and answers with 1; an OperatorFault is told for it. */
  readonly run: (ordered: Ordered, terminal: Terminal) => Promise<ExitCode>;
}
