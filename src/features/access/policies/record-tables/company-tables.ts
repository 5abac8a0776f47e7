import type { RecordTable } from './record-table.ts';

/** What a house keeps about companies and schools; only ever added to. */
const ofCard = (table: string): RecordTable => ({
  table,
  kind: 'company_card',
  scope: 'company_card',
  idColumns: { authority: 'organisation_id' },
  writtenBy: 'recorded_by',
  writes: [{ command: 'insert', action: 'company_card.write' }],
});

export const companyTables: readonly RecordTable[] = [
  { ...ofCard('company_card'), idColumns: { authority: 'organisation_id', company_card: 'id' } },
  ofCard('card_contact'),
  ofCard('card_talk'),
  ofCard('card_acquaintance'),
  ofCard('card_sharing'),
];
