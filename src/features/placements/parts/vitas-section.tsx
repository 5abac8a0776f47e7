import { type VitasRefusals, vitasStandings } from '../../../domain/placement-agreement/vitas.ts';
import {
  Button,
  Choices,
  Form,
  refusedFields,
  SaveRow,
  Section,
  TextField,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { TypedVitas } from '../note-vitas.ts';
import type { ToldVitas } from '../placement-queries.ts';
import { vitasTexts } from '../vitas-texts.ts';

export interface VitasModel {
  readonly action: string;
  readonly text: string;
  readonly now: ToldVitas | undefined;
  readonly typed: TypedVitas;
  readonly refusals: Partial<VitasRefusals>;
}

export const vitasFields = [
  ['standing', 'standing'],
  ['reference', 'reference'],
] as const;

/** For whoever agrees on placements: the text of the application, and how far it has come. */
export function VitasSection({
  vitas,
  language,
}: {
  readonly vitas: VitasModel;
  readonly language: Language;
}) {
  const t = vitasTexts[language];
  const { said } = refusedFields(vitas.refusals, t.refusals, vitasFields);
  const { now, typed } = vitas;
  return (
    <Section id="vitas" title={t.title} spaced>
      <p>{t.lead}</p>
      <p class="ff-meta mb-5">
        {now === undefined
          ? t.none
          : [
              t.now(t.standings[now.standing], formatDate(now.on, language)),
              now.reference && t.number(now.reference),
            ]
              .filter(Boolean)
              .join(' ')}
      </p>
      <div class="ff-copy">
        <label class="form-label" for="vitas-text">
          {t.text}
        </label>
        <p class="form-hint" id="vitas-text-hint">
          {t.textHint}
        </p>
        <textarea
          id="vitas-text"
          class="form-input"
          rows={linesOf(vitas.text)}
          readonly
          lang="da"
          aria-describedby="vitas-text-hint"
        >
          {vitas.text}
        </textarea>
      </div>
      <Form action={vitas.action} hidden={{ id: typed.id }}>
        <Choices
          name="standing"
          legend={t.standing}
          options={vitasStandings.map((value) => ({ value, label: t.standings[value] }))}
          value={typed.standing}
          error={said('standing')}
        />
        <TextField
          name="reference"
          label={t.reference}
          value={typed.reference}
          width={11}
          optional
          error={said('reference')}
        />
        <SaveRow>
          <Button label={t.save} tone="secondary" />
        </SaveRow>
      </Form>
    </Section>
  );
}

/** Enough lines for all of it to be seen, also where a line is too long for a phone. */
function linesOf(text: string): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / 60)), 0);
}
