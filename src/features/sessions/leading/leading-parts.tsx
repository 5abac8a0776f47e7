import { Alert, Checks, PostButton } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { Colleague } from '../meetable-queries.ts';
import type { Session } from '../session-queries.ts';
import type { LeadingModel } from './leading-model.ts';
import { leadingTexts } from './leading-texts.ts';

/** Who leads it beside the holder, and how often the same person did in its series: a line each. */
export function leadingWords(
  { coLeaders }: Session,
  { sameFace }: LeadingModel,
  language: Language,
): readonly string[] {
  const t = leadingTexts[language];
  const names = coLeaders.map(({ name }) => name);
  return [
    ...(names.length === 0 ? [] : [t.beside(new Intl.ListFormat(language).format(names))]),
    ...(sameFace === undefined ? [] : [t.same(sameFace.name, sameFace.led, sameFace.of)]),
  ];
}

interface PartProps {
  readonly session: Session;
  readonly leading: LeadingModel;
  readonly language: Language;
}

/** That nobody is left to lead it on its day, and the one press that mends it. */
export function LeadingAlert({ session, leading, language }: PartProps) {
  const t = leadingTexts[language];
  return (
    <>
      {leading.refusal && <Alert tone="warning" heading={t.refusals[leading.refusal]} />}
      {leading.isWithoutLeader && (
        <Alert tone="warning" heading={t.nobody} text={t.nobodyText}>
          {leading.press === 'step-in' && (
            <div class="mt-4">
              <PostButton
                action={`/sessions/${session.id}/leading`}
                hidden={{ leads: 'yes' }}
                label={t.stepIn}
              />
            </div>
          )}
        </Alert>
      )}
    </>
  );
}

/** Whoever leads it beside the holder can say that they do not after all. */
export function StepBack({ session, leading, language }: PartProps) {
  if (leading.press !== 'step-back') return null;
  const t = leadingTexts[language];
  return (
    <PostButton action={`/sessions/${session.id}/leading`} hidden={{ leads: 'no' }} label={t.stepBack} />
  );
}

/** Who leads it beside the holder, to be ticked; nothing where there is nobody else. */
export function CoLeaderChecks({
  colleagues,
  values,
  error,
  language,
}: {
  readonly colleagues: readonly Colleague[];
  readonly values: readonly string[];
  readonly error: string | undefined;
  readonly language: Language;
}) {
  if (colleagues.length < 2 && values.length === 0) return null;
  const t = leadingTexts[language];
  return (
    <Checks
      name="co_leader"
      legend={t.coLeaders}
      hint={t.coLeadersHint}
      values={values}
      error={error}
      options={colleagues.map(({ account, name }) => ({ value: account, label: name }))}
    />
  );
}
