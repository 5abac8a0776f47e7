import { checkRunBasics, type RunBasics } from '../../../domain/run/run-basics.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { FieldSpec, Typed } from './field.tsx';
import { type Judged, type PartForm, periodFields, refused, yesOrNo } from './part-form.ts';
import { saveBasics } from './set-up-repository.ts';
import { setUpTexts } from './set-up-texts.ts';
import { periodAt, textAt, typedPeriod } from './typed-answers.ts';

/** What a run is called, when it is, and who may know of it. */
export const basicsForm: PartForm = {
  fields: ({ language }) => basicsFields(language),
  typed: ({ about }) => typedBasics(about.basics),
  judge: ({ about }, _, typed): Judged => {
    const { errors, checked } = judgeBasics(typed);
    const wrong = refused(errors, checked);
    if (wrong !== undefined || !checked.ok) return wrong ?? { ok: false, refusals: {} };
    return { ok: true, save: (visit) => saveBasics(visit, about.id, checked.value) };
  },
};

export function basicsFields(language: Language): readonly FieldSpec[] {
  const t = setUpTexts[language];
  return [
    { kind: 'text', name: 'name', label: t.basics.name },
    ...periodFields(language),
    { kind: 'text', name: 'umbrella', label: t.basics.umbrella, hint: t.basics.umbrellaHint, optional: true },
    {
      kind: 'choices',
      name: 'public',
      label: t.basics.public,
      hint: t.basics.publicNote,
      options: yesOrNo(language),
    },
  ];
}

function typedBasics({ name, umbrella, isPublic, period }: RunBasics): Typed {
  return { name, umbrella: umbrella ?? '', public: isPublic ? 'yes' : 'no', ...typedPeriod(period) };
}

/** Reads and checks the basics, also of a run that is only being set up. */
export function judgeBasics(typed: Typed) {
  const { period, errors } = periodAt(typed);
  const checked = checkRunBasics({
    name: textAt(typed, 'name'),
    umbrella: textAt(typed, 'umbrella'),
    isPublic: textAt(typed, 'public') === 'yes',
    period,
  });
  return { errors, checked };
}
