import { checkStaffHours, hourSources } from '../../../domain/run/staff-hours.ts';
import { type PartForm, partiesOf, periodFields, refused, selectable } from './part-form.ts';
import { saveHours } from './set-up-repository.ts';
import { setUpTexts } from './set-up-texts.ts';
import { chosen, chosenId, numberAt, periodAt, textAt, typedNumber, typedPeriod } from './typed-answers.ts';

/** The hours an organisation puts in, its own or bought. */
export const hoursForm: PartForm = {
  fields: (ground) => {
    const { language, about } = ground;
    const t = setUpTexts[language];
    const roles = about.definition.roles.map(({ key, title }) => ({ id: key, name: title[language] }));
    return [
      {
        kind: 'select',
        name: 'organisation',
        label: t.hours.organisation,
        options: selectable(t.choose, partiesOf(ground)),
      },
      {
        kind: 'select',
        name: 'role',
        label: t.hours.role,
        options: selectable(t.hours.noRole, roles),
        optional: true,
      },
      { kind: 'text', name: 'duty', label: t.hours.duty, hint: t.hours.dutyHint, optional: true },
      { kind: 'text', name: 'hoursPerWeek', label: t.hours.hoursPerWeek, width: 8, numeric: true },
      {
        kind: 'choices',
        name: 'source',
        label: t.hours.source,
        options: hourSources.map((source) => ({ value: source, label: t.hours.sources[source] })),
      },
      ...periodFields(language),
    ];
  },
  typed: ({ about }, line) => {
    const empty = { organisation: '', role: '', duty: '', hoursPerWeek: '', source: '', from: '', to: '' };
    if (line === undefined) return empty;
    const there = about.hours.find(({ id }) => id === line);
    return (
      there && {
        organisation: there.organisation,
        role: 'role' in there.work ? there.work.role : '',
        duty: 'duty' in there.work ? there.work.duty : '',
        hoursPerWeek: typedNumber(there.hoursPerWeek),
        source: there.source,
        ...typedPeriod(there.period),
      }
    );
  },
  judge: (ground, _, typed) => {
    const { about } = ground;
    const { period, errors } = periodAt(typed);
    const role = textAt(typed, 'role');
    const checked = checkStaffHours({
      organisation: chosenId(
        partiesOf(ground).map(({ id }) => id),
        typed,
        'organisation',
      ),
      role: about.definition.roles.find(({ key }) => key === role)?.key,
      duty: textAt(typed, 'duty'),
      hoursPerWeek: numberAt(typed, 'hoursPerWeek'),
      source: chosen(hourSources, typed, 'source'),
      period,
    });
    const wrong = refused(errors, checked);
    if (wrong !== undefined || !checked.ok) return wrong ?? { ok: false, refusals: {} };
    return { ok: true, save: (visit, id) => saveHours(visit, about.id, id, checked.value) };
  },
};
