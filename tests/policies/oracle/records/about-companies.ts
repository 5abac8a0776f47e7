import type { Subject } from '../row.ts';

/** What a house keeps about companies: it hangs on the house, and on the card that may be shared. */
const onCard = (row: { organisation_id: string; company_card_id: string }) => ({
  authority: row.organisation_id,
  card: row.company_card_id,
});

export const aboutCompanies: readonly Subject[] = [
  {
    table: 'company_card',
    column: 'ccard',
    key: 'id',
    rows: (w) =>
      w.company_card.map((r) => ({ id: r.id, place: { authority: r.organisation_id, card: r.id } })),
  },
  {
    table: 'card_contact',
    column: 'ccard',
    key: 'id',
    searched: 'shown_name',
    rows: (w) => w.card_contact.map((r) => ({ id: r.id, place: onCard(r) })),
  },
  {
    table: 'card_talk',
    column: 'ccard',
    key: 'id',
    searched: 'words',
    rows: (w) => w.card_talk.map((r) => ({ id: r.id, place: onCard(r) })),
  },
  {
    table: 'card_acquaintance',
    column: 'ccard',
    key: 'id',
    searched: 'words',
    rows: (w) => w.card_acquaintance.map((r) => ({ id: r.id, place: onCard(r) })),
  },
  {
    table: 'card_sharing',
    column: 'ccard',
    key: 'id',
    rows: (w) => w.card_sharing.map((r) => ({ id: r.id, place: onCard(r) })),
  },
];
