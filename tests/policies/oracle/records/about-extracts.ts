import type { Subject } from '../row.ts';

/** Extracts: agreed and made on the run; delivered on the house that evaluates, under an agreement. */
export const aboutExtracts: readonly Subject[] = [
  {
    table: 'extract_agreement',
    column: 'extr',
    key: 'id',
    searched: 'purpose',
    rows: (w) => w.extract_agreement.map((r) => ({ id: r.id, place: { run: r.run_id } })),
  },
  {
    table: 'extract_made',
    column: 'extr',
    key: 'id',
    rows: (w) => w.extract_made.map((r) => ({ id: r.id, place: { run: r.run_id } })),
  },
  {
    table: 'extract_delivery',
    column: 'dextr',
    key: 'id',
    rows: (w) =>
      w.extract_delivery.map((r) => ({
        id: r.id,
        place: { authority: r.authority_id, run: r.run_id },
        agreement: r.agreement_id,
      })),
  },
  {
    table: 'extract_part',
    column: 'dextr',
    key: 'id',
    rows: (w) =>
      w.extract_part.map((r) => ({
        id: r.id,
        place: { authority: r.authority_id, run: r.run_id },
        agreement: w.extract_delivery.find((d) => d.id === r.id)?.agreement_id ?? '',
      })),
  },
];
