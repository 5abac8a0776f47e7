import { join } from 'node:path';
import type { PlainDate } from '../../src/domain/kernel/plain-date.ts';
import { loadCodeLists } from '../../src/features/code-lists/index.ts';
import { setUp, type WhoIsThere } from '../../src/features/demo/index.ts';
import { loadQuestionnaires } from '../../src/features/questionnaires/index.ts';
import { openKeyRing } from '../../src/platform/keys/key-ring.ts';
import type { Filling } from './filled-template.ts';

const root = join(import.meta.dirname, '../..');

/** The folder with the definitions. */
export const programmes = join(root, 'programmes');

/** All who copy a demo must read its numbers. */
export const demoKeys = openKeyRing(Buffer.alloc(32, 'only for the demos of tests'));

interface DemoFilled {
  readonly day: PlainDate;
  readonly who: WhoIsThere;
  /** What comes with the product and is read in before anybody is there: nothing, its code lists, or its questionnaires, too. */
  readonly readIn?: 'nothing' | 'lists' | 'all';
}

/** The demo as it is on a day. */
export function demoFilling({ day, who, readIn = 'nothing' }: DemoFilled): Filling {
  return {
    name: [`demo_${day}`, who, readIn].join('_').replaceAll('-', ''),
    fill: async (administrator) => {
      if (readIn !== 'nothing') await loadCodeLists(administrator, day, join(root, 'code-lists'));
      if (readIn === 'all') await loadQuestionnaires(administrator, day, join(root, 'questionnaires'));
      await setUp(administrator, demoKeys, day, programmes, who);
    },
  };
}
