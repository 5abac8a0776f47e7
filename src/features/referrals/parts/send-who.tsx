import { Panel, SelectField, TextField } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type SendDraft, sendFields } from '../forms/send-form.ts';
import type { ReferableCitizen, SendChoices } from '../send-queries.ts';
import type { SendRefusals } from '../send-refusals.ts';
import { sendTexts } from '../send-texts.ts';

interface WhoProps {
  readonly language: Language;
  readonly draft: SendDraft;
  readonly refusals: SendRefusals;
}

/** One of the citizens the viewer is responsible for. */
export function KnownCitizen({
  language,
  choices,
  draft,
  refusals,
}: WhoProps & { readonly choices: SendChoices }) {
  const t = sendTexts[language];
  return (
    <Panel id="known-citizen" title={t.known}>
      <SelectField
        name={sendFields.known}
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
  return bornOn === undefined ? name : `${name}, ${sendTexts[language].born(formatDate(bornOn, language))}`;
}

/** Somebody who has no record yet. */
export function NewCitizenFields({ language, draft: { newcomer }, refusals }: WhoProps) {
  const t = sendTexts[language];
  const errorAt = (field: 'fullName' | 'callName' | 'cpr'): string | undefined => {
    const refusal = refusals[field];
    return refusal && t.refusals[refusal];
  };
  return (
    <Panel id="new-citizen" title={t.newcomer}>
      <p class="ff-meta mb-4">{t.newcomerHint}</p>
      <TextField
        name={sendFields.fullName}
        label={t.fullName}
        value={newcomer.fullName}
        error={errorAt('fullName')}
        autocomplete="off"
      />
      <TextField
        name={sendFields.callName}
        label={t.callName}
        hint={t.callNameHint}
        value={newcomer.callName}
        error={errorAt('callName')}
        autocomplete="off"
      />
      <TextField
        name={sendFields.cpr}
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
