import type { RecordTable } from './record-table.ts';

const ofPlacement = { scope: 'enrolment', writtenBy: 'recorded_by' } as const;

/** What whoever came by a link reads and says yes to: the versions the citizen has said yes to. */
const linkedBy = (column: string) => ({ column, list: 'linked_agreements' });

/**
 * Our agreements about placements and jobs at companies, what those who are part of one say to it, and the links by which
 * a workplace does. Each says only what is theirs to say: how it was said tells whose press it was.
 */
export const placementTables: readonly RecordTable[] = [
  {
    table: 'placement_agreement',
    kind: 'placement',
    ...ofPlacement,
    linkedBy: linkedBy('id'),
    writes: [{ command: 'insert', action: 'placement.agree' }],
  },
  {
    table: 'placement_vitas',
    kind: 'placement',
    ...ofPlacement,
    // What stands in the state's system is no part of the agreement that a link shows.
    neverMetBy: ['company_by_link'],
    writes: [{ command: 'insert', action: 'placement.agree' }],
  },
  {
    table: 'placement_acceptance',
    kind: 'placement_reply',
    ...ofPlacement,
    linkedBy: linkedBy('agreement_id'),
    writes: [
      { command: 'insert', action: 'placement_reply.give', rows: ways('at_work', 'paper', 'on_behalf') },
      { command: 'insert', action: 'placement_reply.give_own', rows: ways('own_page') },
      { command: 'insert', action: 'placement_reply.give_by_link', rows: ways('link') },
    ],
  },
  {
    table: 'placement_evaluation',
    kind: 'placement_reply',
    ...ofPlacement,
    linkedBy: { column: 'placement_id', list: 'linked_placements' },
    writes: [
      { command: 'insert', action: 'placement_reply.give', rows: ways('paper', 'on_behalf') },
      { command: 'insert', action: 'placement_reply.give_own', rows: ways('own_page') },
      { command: 'insert', action: 'placement_reply.give_by_link', rows: ways('link') },
    ],
  },
  ...(['placement_link', 'placement_link_end'] as const).map(
    (table): RecordTable => ({
      table,
      kind: 'placement_reply',
      ...ofPlacement,
      linkedBy: { column: 'placement_id', list: 'linked_placements' },
      writes: [{ command: 'insert', action: 'placement_reply.lend' }],
    }),
  ),
];

function ways(...values: readonly string[]) {
  return { column: 'way', values };
}
