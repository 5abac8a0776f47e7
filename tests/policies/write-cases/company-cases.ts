import { randomUUID } from 'node:crypto';
import { spareWorkplace } from '../world/add-companies.ts';
import { inserts, type WriteCase } from './write-case.ts';

/** What a house keeps about companies. A row put right once already is not put right again. */
export const companyCases: readonly WriteCase[] = [
  inserts(
    { action: 'company_card.write', table: 'company_card', column: 'ccard' },
    {
      // Whoever a card was shared with stands to that very card: another house is tried at its id.
      rewrite: (row, { organisation }, author) => ({
        ...row,
        id: row['organisation_id'] === organisation ? randomUUID() : row['id'],
        workplace_id: spareWorkplace,
        recorded_by: author,
      }),
    },
  ),
  ...(['card_contact', 'card_talk', 'card_acquaintance', 'card_sharing'] as const).map((table) =>
    inserts(
      { action: 'company_card.write', table, column: 'ccard' },
      {
        rewrite: (row, _, author) => ({
          ...row,
          id: randomUUID(),
          replaces: null,
          ...(table === 'card_contact' ? { gone: false } : {}),
          ...(table === 'card_sharing' ? { ended: false } : {}),
          recorded_by: author,
        }),
      },
    ),
  ),
];
