import { parseCrowns } from '../../../domain/run/crowns.ts';
import { checkFunding } from '../../../domain/run/funding.ts';
import { type PartForm, partiesOf, periodFields, refused, selectable, yesOrNo } from './part-form.ts';
import { saveFunding } from './set-up-repository.ts';
import { setUpTexts } from './set-up-texts.ts';
import { chosenId, periodAt, textAt, typedPeriod } from './typed-answers.ts';

/** Who pays, how much and on what conditions. */
export const fundingForm: PartForm = {
  fields: (ground) => {
    const { language } = ground;
    const t = setUpTexts[language];
    return [
      {
        kind: 'select',
        name: 'funder',
        label: t.funding.funder,
        options: selectable(t.choose, partiesOf(ground)),
      },
      {
        kind: 'text',
        name: 'amountOre',
        label: t.funding.amount,
        hint: t.funding.amountHint,
        width: 11,
        numeric: true,
        optional: true,
      },
      { kind: 'text', name: 'partners', label: t.funding.partners, optional: true },
      { kind: 'area', name: 'conditions', label: t.funding.conditions, optional: true },
      {
        kind: 'choices',
        name: 'invented',
        label: t.funding.invented,
        hint: t.funding.inventedNote,
        options: yesOrNo(language),
      },
      ...periodFields(language),
    ];
  },
  typed: ({ about }, line) => {
    const empty = {
      funder: '',
      amountOre: '',
      partners: '',
      conditions: '',
      invented: 'no',
      from: '',
      to: '',
    };
    if (line === undefined) return empty;
    const there = about.funding.find(({ id }) => id === line);
    return (
      there && {
        funder: there.funder,
        amountOre: typedCrowns(there.amountOre),
        partners: there.partners ?? '',
        conditions: there.conditions ?? '',
        invented: there.invented ? 'yes' : 'no',
        ...typedPeriod(there.period),
      }
    );
  },
  judge: (ground, _, typed) => {
    const { period, errors } = periodAt(typed);
    const amount = textAt(typed, 'amountOre');
    const checked = checkFunding({
      funder: chosenId(
        partiesOf(ground).map(({ id }) => id),
        typed,
        'funder',
      ),
      amountOre: amount === '' ? undefined : (parseCrowns(amount) ?? Number.NaN),
      partners: textAt(typed, 'partners'),
      conditions: textAt(typed, 'conditions'),
      invented: textAt(typed, 'invented') === 'yes',
      period,
    });
    const wrong = refused(errors, checked);
    if (wrong !== undefined || !checked.ok) return wrong ?? { ok: false, refusals: {} };
    return { ok: true, save: (visit, id) => saveFunding(visit, ground.about.id, id, checked.value) };
  },
};

/** Øre as crowns are typed: `9.400.000`, and `0,50` where there are øre. */
function typedCrowns(ore: number | undefined): string {
  if (ore === undefined) return '';
  const digits = ore % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat('da-DK', { minimumFractionDigits: digits }).format(ore / 100);
}
