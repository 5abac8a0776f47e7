import { v7 as newId } from 'uuid';
import type { Consent } from '../../../domain/consent/consent.ts';
import { type DraftRefusals, recordConsent as decide } from '../../../domain/consent/record-consent.ts';
import { judgeScan, type Scan, type ScanRefusal } from '../../../domain/consent/scan.ts';
import type { ConsentId } from '../../../domain/kernel/ids.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { saveConsent, saveScan, type Whose } from '../consent-repository.ts';
import { draftOf, type TypedConsent } from '../forms/consent-form.ts';
import type { RecordChoices } from '../record-choices.ts';
import { shareBy } from './share-by-consent.ts';

/** What a written-down yes came to. A paper is asked for only once everything else can stand. */
export type Recorded =
  | { readonly ok: true; readonly consents: readonly Consent[]; readonly scan: Scan | undefined }
  | { readonly ok: false; readonly refusals: Readonly<Partial<DraftRefusals>> }
  | { readonly ok: false; readonly scan: ScanRefusal };

/** Judges a yes that was given to the team, without the paper. */
export function judgeConsent(visit: EmployeeVisit, typed: TypedConsent, choices: RecordChoices) {
  const draft = draftOf(typed, choices);
  const ids = [typed.id, ...draft.contents.slice(1).map(() => newId() as ConsentId)];
  return decide(draft, ids, visit.today);
}

/**
 * Writes down a yes given on paper, spoken or on behalf: one consent for each kind, with what was shared by it, in one
 * transaction and as one event. A second press finds it written and changes nothing.
 */
export async function recordConsent(
  visit: EmployeeVisit,
  typed: TypedConsent,
  choices: RecordChoices,
  paper: Uint8Array | undefined,
): Promise<Recorded> {
  const judged = judgeConsent(visit, typed, choices);
  if (!judged.ok) return judged;
  const scan = typed.howGiven === 'paper' ? judgeScan(paper) : undefined;
  if (scan !== undefined && !scan.ok) return { ok: false, scan: scan.refusal };
  const [first] = judged.value;
  const kept = scan?.value;
  if (first !== undefined && (await saveConsent(visit, choices.whose, first))) {
    for (const other of judged.value.slice(1)) await saveConsent(visit, choices.whose, other);
    for (const consent of judged.value) await keepAndShare(visit, choices.whose, consent, kept);
    await visit.record({
      action: 'consent.record',
      subject: { kind: 'consent', id: first.id },
      authority: choices.whose.authority,
      payload: {
        consents: judged.value.map(({ id, content }) => ({ id, content })),
        toOrganisation: first.toOrganisation,
        toRelation: first.toRelation,
        howGiven: first.howGiven,
      },
    });
  }
  return { ok: true, consents: judged.value, scan: kept };
}

async function keepAndShare(
  visit: EmployeeVisit,
  whose: Whose,
  consent: Consent,
  scan: Scan | undefined,
): Promise<void> {
  if (scan !== undefined) await saveScan(visit, whose, consent.id, scan);
  await shareBy(visit, whose, consent);
}
