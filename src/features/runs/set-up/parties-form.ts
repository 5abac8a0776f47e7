import { checkParty } from '../../../domain/run/party.ts';
import { runParts } from '../../../domain/run/run-part.ts';
import { aboutTexts } from '../about/about-texts.ts';
import { besides, type PartForm, periodFields, refused, selectable } from './part-form.ts';
import { saveParty } from './set-up-repository.ts';
import { setUpTexts } from './set-up-texts.ts';
import { chosen, chosenId, periodAt, typedPeriod } from './typed-answers.ts';

/** An organisation in the run. Who it is and as what stays once it is there; only its days can change. */
export const partiesForm: PartForm = {
  fields: ({ language, organisations }, line) => {
    const t = setUpTexts[language];
    if (line !== undefined) return periodFields(language);
    return [
      {
        kind: 'select',
        name: 'organisation',
        label: t.parties.organisation,
        hint: t.parties.organisationHint,
        options: selectable(t.choose, organisations),
      },
      {
        kind: 'choices',
        name: 'part',
        label: t.parties.part,
        stacked: true,
        options: runParts.map((part) => ({ value: part, label: aboutTexts[language].parties.parts[part] })),
      },
      ...periodFields(language),
    ];
  },
  typed: ({ about }, line) => {
    if (line === undefined) return { organisation: '', part: '', from: '', to: '' };
    const there = about.parties.find(({ id }) => id === line);
    return there && typedPeriod(there.period);
  },
  judge: ({ about, organisations }, line, typed) => {
    const there = about.parties.find(({ id }) => id === line);
    const { period, errors } = periodAt(typed);
    const offered = organisations.map(({ id }) => id);
    const checked = checkParty(
      {
        organisation: there?.organisation ?? chosenId(offered, typed, 'organisation'),
        part: there?.part ?? chosen(runParts, typed, 'part'),
        period,
      },
      besides(about.parties, line),
    );
    const wrong = refused(errors, checked);
    if (wrong !== undefined || !checked.ok) return wrong ?? { ok: false, refusals: {} };
    return { ok: true, save: (visit, id) => saveParty(visit, about.id, id, checked.value) };
  },
};
