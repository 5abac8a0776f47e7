import { Alert, OwnWords } from '../../../platform/html/index.ts';
import type { FieldRefusal } from '../commands/saved.ts';
import { planFormTexts } from '../plan-form-texts.ts';
import { dayIn, sideIn, type Voice } from '../voice.ts';

/** Two changed the same: what the other one wrote, beside what stands in the field. Nothing where nobody did. */
export function ConflictNotice({
  refusals,
  voice,
}: {
  readonly refusals: readonly FieldRefusal[];
  readonly voice: Voice;
}) {
  const t = planFormTexts[voice.language].conflict;
  const others = refusals.flatMap(({ now }) => now ?? []);
  if (others.length === 0) return null;
  return (
    <Alert tone="warning" heading={t.heading} text={t.text}>
      {others.map((now) => (
        <OwnWords words={now.words} source={t.now(sideIn(voice, now.change), dayIn(voice, now.change.on))} />
      ))}
      <p>{t.yours}</p>
    </Alert>
  );
}
