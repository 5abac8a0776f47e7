import type { PartForm } from './part-form.ts';
import { saveVersion } from './set-up-repository.ts';
import { setUpTexts } from './set-up-texts.ts';
import { textAt } from './typed-answers.ts';

/** Which published version new referrals follow. Courses under way stay in theirs. */
export const versionForm: PartForm = {
  fields: ({ language, versions, about }) => {
    const t = setUpTexts[language].version;
    const own = versions.filter(({ programme }) => programme === about.definition.key);
    return [
      {
        kind: 'select',
        name: 'version',
        label: t.label,
        hint: t.hint,
        options: own.map(({ id, name, number }) => ({ value: id, label: t.one(name[language], number) })),
      },
    ];
  },
  typed: ({ about }) => ({ version: about.versionId }),
  judge: ({ about, versions }, _, typed) => {
    const version = versions.find(
      ({ id, programme }) => id === textAt(typed, 'version') && programme === about.definition.key,
    );
    if (version === undefined) return { ok: false, refusals: { version: 'version-missing' } };
    return { ok: true, save: (visit) => saveVersion(visit, about.id, version.id) };
  },
};
