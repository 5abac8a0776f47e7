import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseId } from '../../domain/kernel/ids.ts';
import {
  byCommandTexts,
  type HowFar,
  importTexts,
  type ListRead,
  listInLines,
  readListByCommand,
  readSheet,
} from '../../features/imports/index.ts';
import { copenhagenClock } from '../../platform/clock/copenhagen-clock.ts';
import { asAdministrator } from '../../platform/database/as-administrator.ts';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import type { Command } from '../command.ts';
import { onGround } from '../on-ground.ts';
import type { ExitCode } from '../terminal.ts';

/** What is a list in order, whether or not it was to be written. */
const inOrder: readonly ListRead['became'][] = ['checked', 'read-in', 'brings-nothing'];

/** Reads a list in as the importer it is said to be from; without `--save` it is only checked. */
export const importList: Command = {
  options: {
    run: { type: 'string' },
    as: { type: 'string' },
    source: { type: 'string' },
    save: { type: 'boolean' },
  },
  words: { least: 1, most: 1 },
  run: async ({ words: [file = ''], options, ...ordered }, terminal): Promise<ExitCode> => {
    const { language } = ordered;
    const t = byCommandTexts[language];
    const [run, account] = [parseId(text(options['run'])), parseId(text(options['as']))];
    const source = text(options['source']).trim();
    if (run === undefined || account === undefined || source === '') {
      terminal.tell(t.needs);
      return 2;
    }
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes === undefined) {
      terminal.tell(t.noFile(file));
      return 1;
    }
    const sheet = await readSheet(new File([new Uint8Array(bytes)], basename(file)));
    if (!sheet.ok) {
      terminal.tell(importTexts[language].refusals[sheet.refusal]);
      return 1;
    }
    const list = sheet.value;
    terminal.tell(t.reading(list.lines.length));
    const told = ({ done, of }: HowFar): void =>
      terminal.tell(t.howFar(formatNumber(done, language), formatNumber(of, language)));
    const asked = { account, run, source, list, save: options['save'] === true, told };
    const read = await onGround(ordered, ({ administrator, keys }) =>
      asAdministrator(administrator, (client) =>
        readListByCommand(client, keys, asked, copenhagenClock.moment().day),
      ),
    );
    const isDone = inOrder.includes(read.became);
    for (const line of listInLines(read, language)) (isDone ? terminal.say : terminal.tell)(line);
    return isDone ? 0 : 1;
  },
};

function text(option: string | boolean | undefined): string {
  return typeof option === 'string' ? option : '';
}
