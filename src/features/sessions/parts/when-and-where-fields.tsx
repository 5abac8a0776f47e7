import { placeKinds } from '../../../domain/session/place-kind.ts';
import { DateField, FieldRow, SelectField, TextField } from '../../../platform/html/index.ts';
import { formatMinutes, formatTime } from '../../../platform/i18n/durations.ts';
import type { Viewer } from '../../access/index.ts';
import { plannedMinutes, type TypedPlan } from '../forms/plan-form.ts';
import type { Colleague } from '../meetable-queries.ts';
import { planTexts } from '../plan-texts.ts';

interface WhenAndWhereProps {
  readonly typed: Pick<TypedPlan, 'on' | 'at' | 'minutes' | 'place_kind' | 'place' | 'holder'>;
  readonly holders: readonly Colleague[];
  readonly viewer: Pick<Viewer, 'language' | 'account'>;
  readonly errorAt: (field: string) => string | undefined;
}

/** Day, time, length, place, and who holds it where there is anybody to choose between. */
export function WhenAndWhereFields({ typed, holders, viewer, errorAt }: WhenAndWhereProps) {
  const { language, account } = viewer;
  const t = planTexts[language];
  return (
    <>
      <FieldRow>
        <DateField name="on" label={t.on} value={typed.on} error={errorAt('on')} />
        <TextField
          name="at"
          label={t.at}
          width={8}
          value={shownTime(typed.at, language)}
          error={errorAt('at')}
        />
        <SelectField
          name="minutes"
          label={t.minutes}
          value={typed.minutes}
          error={errorAt('minutes')}
          options={minutesOptions(typed.minutes).map((minutes) => {
            return { value: String(minutes), label: formatMinutes(minutes, language) };
          })}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          name="place_kind"
          label={t.placeKind}
          value={typed.place_kind}
          error={errorAt('place_kind')}
          options={placeKinds.map((value) => ({ value, label: t.placeKinds[value] }))}
        />
        <TextField
          name="place"
          label={t.place}
          hint={t.placeHint}
          optional
          grow
          value={typed.place}
          error={errorAt('place')}
        />
      </FieldRow>
      {holders.length > 1 ? (
        <SelectField
          name="holder"
          label={t.holder}
          value={typed.holder}
          error={errorAt('holder')}
          options={holders.map((one) => ({
            value: one.account,
            label: one.account === account ? t.me(one.name) : one.name,
          }))}
        />
      ) : (
        <input type="hidden" name="holder" value={typed.holder} />
      )}
    </>
  );
}

/** A time that was read is shown as people write it; what could not be read stays as it was typed. */
function shownTime(at: string, language: Viewer['language']): string {
  return /^\d\d:\d\d$/.test(at) ? formatTime(at, language) : at;
}

/** A session may have been planned with another length than those on offer: then that one is offered too. */
function minutesOptions(typed: string): readonly number[] {
  const minutes = Number(typed);
  const known: readonly number[] = plannedMinutes;
  if (!Number.isInteger(minutes) || minutes < 1 || known.includes(minutes)) return known;
  return [...known, minutes].toSorted((a, b) => a - b);
}
