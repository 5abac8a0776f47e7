import { organisationsWith } from '../../../domain/run/party.ts';
import { checkPlaces, waysToCountPlaces } from '../../../domain/run/places.ts';
import { besides, type FormGround, type PartForm, periodFields, refused, selectable } from './part-form.ts';
import { savePlaces } from './set-up-repository.ts';
import { setUpTexts } from './set-up-texts.ts';
import { chosen, chosenId, numberAt, periodAt, typedNumber, typedPeriod } from './typed-answers.ts';

/** How many citizens of a municipality there is room for, and in which days. */
export const placesForm: PartForm = {
  fields: (ground) => {
    const { language, organisations } = ground;
    const t = setUpTexts[language];
    const offered = authoritiesOf(ground);
    return [
      {
        kind: 'select',
        name: 'authority',
        label: t.places.authority,
        options: selectable(
          t.choose,
          organisations.filter(({ id }) => offered.includes(id)),
        ),
      },
      {
        kind: 'choices',
        name: 'counted',
        label: t.places.counted,
        options: waysToCountPlaces.map((way) => ({ value: way, label: t.places.ways[way] })),
      },
      { kind: 'text', name: 'most', label: t.places.most, width: 4, numeric: true },
      {
        kind: 'text',
        name: 'fewest',
        label: t.places.fewest,
        hint: t.places.fewestHint,
        width: 4,
        numeric: true,
        optional: true,
      },
      ...periodFields(language),
    ];
  },
  typed: ({ about }, line) => {
    if (line === undefined) return { authority: '', counted: '', fewest: '', most: '', from: '', to: '' };
    const there = about.places.find(({ id }) => id === line);
    return (
      there && {
        authority: there.authority,
        counted: there.counted,
        fewest: typedNumber(there.fewest),
        most: typedNumber(there.most),
        ...typedPeriod(there.period),
      }
    );
  },
  judge: (ground, line, typed) => {
    const { about } = ground;
    const { period, errors } = periodAt(typed);
    const checked = checkPlaces(
      {
        authority: chosenId(authoritiesOf(ground), typed, 'authority'),
        counted: chosen(waysToCountPlaces, typed, 'counted'),
        fewest: numberAt(typed, 'fewest'),
        most: numberAt(typed, 'most'),
        period,
      },
      besides(about.places, line),
    );
    const wrong = refused(errors, checked);
    if (wrong !== undefined || !checked.ok) return wrong ?? { ok: false, refusals: {} };
    return { ok: true, save: (visit, id) => savePlaces(visit, about.id, id, checked.value) };
  },
};

function authoritiesOf({ about, today }: FormGround) {
  return organisationsWith('authority', about.parties, today);
}
