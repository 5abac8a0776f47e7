import type { Checked } from '../kernel/checked.ts';
import { rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { EmploymentId, OrganisationId } from '../kernel/ids.ts';
import { accepted } from '../kernel/result.ts';

/** Whom anybody may ask about a run. Public, printed on its sheet; it gives no rights. */
export interface RunContact {
  readonly organisation: OrganisationId;
  /** Set where the contact is a named employee: then the product notices when she leaves. */
  readonly employment: EmploymentId | undefined;
  /** What is printed: a person's name, or the organisation's own words ("Projektgruppen"). */
  readonly shownName: string;
  readonly phone: string | undefined;
  readonly mail: string | undefined;
  /** When one may call, in words. */
  readonly reachable: string | undefined;
}

export interface RunContactDraft extends Omit<RunContact, 'organisation' | 'shownName'> {
  readonly organisation: OrganisationId | undefined;
  readonly shownName: string | undefined;
}

export interface RunContactRefusals {
  readonly organisation: 'organisation-missing';
  readonly shownName: 'name-missing' | 'text-too-long';
  readonly phone: 'phone-or-mail-missing' | 'phone-wrong-form';
  readonly mail: 'mail-wrong-form';
  readonly reachable: 'text-too-long';
}

const longest = 120;
const phoneShape = /^\+?[0-9][0-9 ]{6,18}$/;
const mailShape = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

/** Checks a run contact. There is always a way to reach it. */
export function checkRunContact(draft: RunContactDraft): Checked<RunContact, RunContactRefusals> {
  const { organisation, employment } = draft;
  const shownName = freeText(draft.shownName);
  const phone = freeText(draft.phone);
  const mail = freeText(draft.mail);
  const reachable = freeText(draft.reachable);
  const rejected = rejectedAmong<RunContactRefusals>({
    organisation: organisation === undefined ? 'organisation-missing' : undefined,
    shownName: shownName === undefined ? 'name-missing' : tooLong(shownName),
    phone: refusePhone(phone, mail),
    mail: mail === undefined || mailShape.test(mail) ? undefined : 'mail-wrong-form',
    reachable: tooLong(reachable),
  });
  if (rejected !== undefined || organisation === undefined || shownName === undefined)
    return rejected ?? { ok: false, refusals: {} };
  return accepted({ organisation, employment, shownName, phone, mail, reachable });
}

function refusePhone(
  phone: string | undefined,
  mail: string | undefined,
): RunContactRefusals['phone'] | undefined {
  if (phone === undefined) return mail === undefined ? 'phone-or-mail-missing' : undefined;
  return phoneShape.test(phone) ? undefined : 'phone-wrong-form';
}

function tooLong(text: string | undefined): 'text-too-long' | undefined {
  return (text?.length ?? 0) > longest ? 'text-too-long' : undefined;
}
