import { Panel, SelectField, TextField } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { BeginChoices, ReferableCitizen } from '../begin-queries.ts';
import type { BeginRefusals } from '../begin-refusals.ts';
import { beginTexts } from '../begin-texts.ts';
import { type BeginDraft, beginFields } from '../forms/begin-form.ts';

interface WhoProps {
  readonly language: Language;
  readonly draft: BeginDraft;
  readonly refusals: BeginRefusals;
}

/** One of the citizens the viewer is responsible for. */
export function KnownCitizen({
  language,
  choices,
  draft,
  refusals,
}: WhoProps & { readonly choices: BeginChoices }) {
  const t = beginTexts[language];
  return (
    <Panel id="known-citizen" title={t.known}>
      <SelectField
        name={beginFields.known}
        label={t.citizen}
        hint={t.citizenHint}
        options={[
          { value: '', label: t.choose },
          ...choices.citizens.map((citizen) => ({ value: citizen.id, label: nameOf(citizen, language) })),
        ]}
        value={draft.known}
        error={refusals.known && t.refusals[refusals.known]}
      />
    </Panel>
  );
}

/** Two citizens may have the same name: the birth date tells them apart. */
function nameOf({ name, bornOn }: ReferableCitizen, language: Language): string {
  return bornOn === undefined ? name : `${name}, ${beginTexts[language].born(formatDate(bornOn, language))}`;
}

/** Somebody who has no record yet. */
export function NewCitizenFields({ language, draft: { newcomer }, refusals }: WhoProps) {
  const t = beginTexts[language];
  const errorAt = (field: 'fullName' | 'callName' | 'cpr'): string | undefined => {
    const refusal = refusals[field];
    return refusal && t.refusals[refusal];
  };
  return (
    <Panel id="new-citizen" title={t.newcomer}>
      <p class="ff-meta mb-4">{t.newcomerHint}</p>
      <TextField
        name={beginFields.fullName}
        label={t.fullName}
        value={newcomer.fullName}
        error={errorAt('fullName')}
        autocomplete="off"
      />
      <TextField
        name={beginFields.callName}
        label={t.callName}
        hint={t.callNameHint}
        value={newcomer.callName}
        error={errorAt('callName')}
        autocomplete="off"
      />
      <TextField
        name={beginFields.cpr}
        label={t.cpr}
        hint={t.cprHint}
        width={11}
        numeric
        value={newcomer.cpr}
        error={errorAt('cpr')}
        autocomplete="off"
      />
    </Panel>
  );
}
