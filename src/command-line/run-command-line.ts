import { parseArgs } from 'node:util';
import { readOperatorLanguage, readSettings } from '../platform/config/settings.ts';
import { operatorFaultOf } from '../platform/database/explain-connection.ts';
import type { Language } from '../platform/i18n/dictionary.ts';
import { nearestTo } from '../platform/process/nearest-word.ts';
import { OperatorFault } from '../platform/process/operator-fault.ts';
import type { Command, Typed } from './command.ts';
import { type CommandName, commandTexts } from './command-texts.ts';
import { commands } from './commands.ts';
import { helpOf, helpOfAll } from './help.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Runs one command from what was typed, and tells how it ended. Nothing is thrown past here. */
export async function runCommandLine(typed: readonly string[], terminal: Terminal): Promise<void> {
  terminal.end(await run(typed, terminal));
}

async function run([name, ...rest]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let language: Language = 'da';
  try {
    language = readOperatorLanguage(terminal.environment);
    if (name === undefined || isCallForHelp(name)) return help(rest[0], language, terminal);
    if (!isCommand(name)) return notUnderstood(name, language, terminal);
    if (rest.some(isCallForHelp)) return help(name, language, terminal);
    const settings = readSettings(terminal.environment);
    const command = await commands[name]();
    const read = readTyped(command, rest);
    if (read === undefined) {
      terminal.tell(commandTexts[language].notUnderstood);
      terminal.tell(helpOf(name, language));
      return 2;
    }
    return await command.run({ ...read, settings, language }, terminal);
  } catch (fault) {
    return told(fault, language, terminal);
  }
}

function help(about: string | undefined, language: Language, terminal: Terminal): ExitCode {
  terminal.say(about !== undefined && isCommand(about) ? helpOf(about, language) : helpOfAll(language));
  return 0;
}

function notUnderstood(name: string, language: Language, terminal: Terminal): ExitCode {
  const t = commandTexts[language];
  const nearest = nearestTo(name, Object.keys(commands));
  terminal.tell(nearest === undefined ? t.unknown(name) : t.unknownNear(name, nearest));
  terminal.tell(t.seeHelp);
  return 2;
}

/** What was typed, or `undefined` when the command takes no such words or options. */
function readTyped({ options, words }: Command, args: readonly string[]): Typed | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length < words.least || positionals.length > words.most) return undefined;
    return { words: positionals, options: values as Typed['options'] };
  } catch {
    return undefined;
  }
}

/**
 * An operator's fault is one sentence. Any other is a fault of ours: told by kind, code and place, never by its
 * message, which may quote a row.
 */
function told(thrown: unknown, language: Language, terminal: Terminal): ExitCode {
  const known = thrown instanceof OperatorFault ? thrown : operatorFaultOf(thrown);
  if (known !== undefined) {
    terminal.tell(known.tell(language));
    return settingFaults.test(known.fault) ? 2 : 1;
  }
  const name = thrown instanceof Error ? thrown.name : typeof thrown;
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  // The launcher of the embedded server writes sentences for operators; they have no code and quote no row.
  if (name === 'Error' && code === '') terminal.tell((thrown as Error).message);
  else terminal.tell(commandTexts[language].fault([name, code].filter(Boolean).join(' ')));
  const places = thrown instanceof Error ? (thrown.stack ?? '').split('\n') : [];
  if (name !== 'Error' || code !== '')
    for (const line of places.filter((each) => each.trimStart().startsWith('at ')).slice(0, 6))
      terminal.tell(line);
  return 1;
}

const settingFaults = /-(wrong|unknown)$/;

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

function isCallForHelp(word: string): boolean {
  return word === '--help' || word === '-h' || word === 'help';
}
