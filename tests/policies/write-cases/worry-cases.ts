import { added, authored } from './rewrites.ts';
import { inserts, type WriteCase } from './write-case.ts';

const send = { action: 'worry.send', column: 'worry', only: ['volunteer_mentor'] } as const;
const answer = {
  action: 'worry.answer',
  column: 'worry',
  only: ['responsible_on_team', 'coordinator'],
} as const;

/** A mentor sends a worry, and whoever holds the course together answers it. */
export const worryCases: readonly WriteCase[] = [
  inserts({ ...send, table: 'worry' }, { rewrite: added }),
  inserts({ ...send, table: 'worry_words' }, { rewrite: authored }),
  inserts({ ...answer, table: 'worry_read' }, { rewrite: authored }),
  inserts({ ...answer, table: 'worry_done' }, { rewrite: authored }),
];
