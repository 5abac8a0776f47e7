import { personalParts } from '../../../domain/access/relation.ts';
import type { AgreedPersonRefusals } from '../../../domain/network/agree-person.ts';
import { Button, Choices, DateField, Form, SaveRow, TextField } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { TypedPerson } from '../forms/person-form.ts';
import { networkTexts } from '../network-texts.ts';

interface PersonFormProps {
  readonly action: string;
  readonly typed: TypedPerson;
  readonly refusals: Partial<AgreedPersonRefusals>;
  /** The citizen fills it in, and is spoken to. */
  readonly own: boolean;
  readonly language: Language;
}

/** Who is to be around the citizen, as what, and how long. */
export function PersonForm({ action, typed, refusals, own, language }: PersonFormProps) {
  const t = networkTexts[language];
  const notes = own ? t.ownPartNotes : t.partNotes;
  const words = (refusal: keyof typeof t.refusals | undefined) =>
    refusal === undefined ? undefined : t.refusals[refusal];
  return (
    <Form action={action} hidden={{ id: typed.id }}>
      <TextField
        name="name"
        label={t.name}
        hint={own ? t.ownNameHint : t.nameHint}
        value={typed.name}
        error={words(refusals.shownName)}
      />
      <TextField
        name="connection"
        label={t.connection}
        hint={own ? t.ownConnectionHint : t.connectionHint}
        value={typed.connection}
        error={words(refusals.connection)}
      />
      <Choices
        name="part"
        legend={t.part}
        stacked
        options={personalParts.map((part) => ({ value: part, label: t.parts[part], note: notes[part] }))}
        value={typed.part}
        error={words(refusals.part)}
      />
      <TextField
        name="comes-from"
        label={t.comesFrom}
        hint={t.comesFromHint}
        optional
        value={typed.comesFrom}
        error={words(refusals.comesFrom)}
      />
      <DateField
        name="last-day"
        label={t.lastDay}
        hint={t.lastDayHint}
        optional
        value={typed.lastDay}
        error={words(refusals.lastDay)}
      />
      <SaveRow note={own ? undefined : t.signIn}>
        <Button label={t.save} />
      </SaveRow>
    </Form>
  );
}
