import type { WorkWishRefusals } from '../../domain/work-wish/check-work-wish.ts';
import { tradeAreaNames } from '../../domain/work-wish/trade-areas.ts';
import { travelWays, workNeeds } from '../../domain/work-wish/work-wish.ts';
import { Checks, DateField, FieldRow, TextArea, TextField } from '../../platform/html/index.ts';
import { capital } from '../../platform/i18n/capital.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { TypedWish } from './wish-form.ts';
import { wishFormTexts } from './wish-form-texts.ts';
import { wishListTexts } from './wish-list-texts.ts';
import type { CvSkill } from './wish-queries.ts';
import type { KindLabels } from './wish-words.ts';

interface FieldsProps {
  readonly typed: TypedWish;
  readonly kinds: KindLabels;
  readonly cv: readonly CvSkill[];
  readonly own: boolean;
  readonly said: (field: keyof WorkWishRefusals) => string | undefined;
  readonly language: Language;
}

/** The fields in the order people talk of it: what, what they can, what must be different, where and when. */
export function WishFields(props: FieldsProps) {
  return (
    <>
      <WorkFields {...props} />
      <AbilityFields {...props} />
      <PlaceFields {...props} />
    </>
  );
}

function WorkFields({ typed, kinds, own, said, language }: FieldsProps) {
  const t = wishFormTexts[language];
  const { trades } = wishListTexts[language];
  return (
    <>
      <TextArea
        name="tasks"
        label={own ? t.ownTasks : t.tasks}
        hint={own ? t.ownTasksHint : t.tasksHint}
        value={typed.tasks}
        rows={3}
        optional
        error={said('tasks')}
      />
      <Checks
        name="kinds"
        legend={t.kinds}
        options={kinds.map(({ value, label }) => ({ value, label: capital(label) }))}
        values={typed.kinds}
        optional
      />
      <Checks
        name="trades"
        legend={t.trades}
        options={tradeAreaNames.map((value) => ({ value, label: trades[value] }))}
        values={typed.trades}
        optional
      />
    </>
  );
}

function AbilityFields({ typed, cv, own, said, language }: FieldsProps) {
  const t = wishFormTexts[language];
  const { needs } = wishListTexts[language];
  return (
    <>
      <TextArea
        name="skills"
        label={own ? t.ownSkills : t.skills}
        hint={t.linesHint}
        value={typed.skills}
        rows={4}
        optional
        error={said('skills')}
      />
      {cv.length > 0 && (
        <Checks
          name="fromCv"
          legend={t.fromCv}
          hint={t.fromCvHint}
          options={cv.map(({ id, title }) => ({ value: id, label: title }))}
          values={typed.fromCv}
          optional
        />
      )}
      <Checks
        name="needs"
        legend={t.needs}
        options={workNeeds.map((value) => ({ value, label: needs[value] }))}
        values={typed.needs}
        optional
      />
      <TextArea
        name="needsWords"
        label={t.needsWords}
        hint={t.linesHint}
        value={typed.needsWords}
        rows={3}
        optional
        error={said('needsWords')}
      />
    </>
  );
}

function PlaceFields({ typed, own, said, language }: FieldsProps) {
  const t = wishFormTexts[language];
  const { travels } = wishListTexts[language];
  const small = { width: 4, numeric: true, optional: true } as const;
  return (
    <>
      <TextField
        name="areas"
        label={own ? t.ownAreas : t.areas}
        hint={t.areasHint}
        value={typed.areas}
        optional
        error={said('areas')}
      />
      <Checks
        name="travels"
        legend={own ? t.ownTravels : t.travels}
        options={travelWays.map((value) => ({ value, label: travels[value] }))}
        values={typed.travels}
        optional
      />
      <FieldRow>
        <TextField
          name="travelMinutes"
          label={t.travelMinutes}
          value={typed.travelMinutes}
          {...small}
          error={said('travelMinutes')}
        />
        <TextField
          name="hoursFrom"
          label={t.hoursFrom}
          value={typed.hoursFrom}
          {...small}
          error={said('hoursFrom')}
        />
        <TextField
          name="hoursTo"
          label={t.hoursTo}
          value={typed.hoursTo}
          {...small}
          error={said('hoursTo')}
        />
      </FieldRow>
      <DateField
        name="readyFrom"
        label={t.readyFrom}
        hint={t.readyFromHint}
        value={typed.readyFrom}
        optional
        error={said('readyFrom')}
      />
    </>
  );
}
