import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import { accepted } from '../kernel/result.ts';

/** How far an application has come in VITAS, the state's own system: written down here, decided there. */
export const vitasStandings = ['not_needed', 'applied', 'granted', 'turned_down'] as const;

export type VitasStanding = (typeof vitasStandings)[number];

export interface VitasNote {
  readonly standing: VitasStanding;
  readonly reference: string | undefined;
}

export interface VitasRefusals {
  readonly standing: 'standing-missing';
  readonly reference: 'reference-too-long' | 'reference-is-a-cpr-number';
}

const longestReference = 40;
const cprShape = /^\d{6}[- ]?\d{4}$/;

/** Reads what was typed; a citizen's number is no reference of an application. */
export function checkVitas(draft: {
  readonly standing: string;
  readonly reference: string;
}): Checked<VitasNote, VitasRefusals> {
  const standing = vitasStandings.find((one) => one === draft.standing);
  const reference = freeText(draft.reference);
  const refusals = rejectedAmong<VitasRefusals>({
    standing: standing === undefined ? 'standing-missing' : undefined,
    reference: reference === undefined ? undefined : refusedReference(reference),
  });
  if (refusals !== undefined) return refusals;
  if (standing === undefined) throw new Error('a note without refusals is whole');
  return accepted({ standing, reference });
}

function refusedReference(reference: string): VitasRefusals['reference'] | undefined {
  if (reference.length > longestReference) return 'reference-too-long';
  return cprShape.test(reference) ? 'reference-is-a-cpr-number' : undefined;
}
