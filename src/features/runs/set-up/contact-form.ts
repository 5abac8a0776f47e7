import { checkRunContact } from '../../../domain/run/run-contact.ts';
import type { FieldSpec } from './field.tsx';
import { type FormGround, type PartForm, partiesOf, refused, selectable } from './part-form.ts';
import { saveContact } from './set-up-repository.ts';
import { setUpTexts } from './set-up-texts.ts';
import { chosenId, textAt } from './typed-answers.ts';

/** Whom anybody may ask. A named employee brings her name and number along where nothing else was written. */
export const contactForm: PartForm = {
  fields: contactFields,
  typed: ({ about: { contact } }) => ({
    organisation: contact?.organisation ?? '',
    employment: contact?.employment ?? '',
    shownName: contact?.shownName ?? '',
    phone: contact?.phone ?? '',
    mail: contact?.mail ?? '',
    reachable: contact?.reachable ?? '',
  }),
  judge: (ground, _, typed) => {
    const { about } = ground;
    const person = about.people.find(({ employment }) => employment === textAt(typed, 'employment'));
    const offered = partiesOf(ground).map(({ id }) => id);
    const checked = checkRunContact({
      organisation: person?.organisation ?? chosenId(offered, typed, 'organisation'),
      employment: person?.employment,
      shownName: textAt(typed, 'shownName') || person?.name,
      phone: textAt(typed, 'phone') || person?.phone,
      mail: textAt(typed, 'mail'),
      reachable: textAt(typed, 'reachable'),
    });
    const wrong = refused({}, checked);
    if (wrong !== undefined || !checked.ok) return wrong ?? { ok: false, refusals: {} };
    return { ok: true, save: (visit) => saveContact(visit, about.id, checked.value) };
  },
};

function contactFields(ground: FormGround): readonly FieldSpec[] {
  const { about, language } = ground;
  const t = setUpTexts[language];
  const people = about.people.map(({ employment, name, title }) => ({
    id: employment,
    name: t.contact.person(name, title),
  }));
  return [
    {
      kind: 'select',
      name: 'employment',
      label: t.contact.employment,
      hint: t.contact.employmentHint,
      options: selectable(t.contact.nobody, people),
      optional: true,
    },
    {
      kind: 'select',
      name: 'organisation',
      label: t.contact.organisation,
      options: selectable(t.choose, partiesOf(ground)),
    },
    { kind: 'text', name: 'shownName', label: t.contact.shownName, hint: t.contact.shownNameHint },
    { kind: 'text', name: 'phone', label: t.contact.phone, width: 11, optional: true },
    { kind: 'text', name: 'mail', label: t.contact.mail, width: 27, optional: true },
    {
      kind: 'text',
      name: 'reachable',
      label: t.contact.reachable,
      hint: t.contact.reachableHint,
      optional: true,
    },
  ];
}
