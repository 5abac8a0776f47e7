import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { PlaceOn } from '../../../domain/referral/start-within-places.ts';
import { Alert, TextArea } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type StartDraft, startFields } from '../forms/start-form.ts';
import { startPlaceTexts } from '../start-place-texts.ts';
import type { StartRefusals } from '../start-refusals.ts';

interface StartPlaceProps {
  readonly place: PlaceOn;
  readonly draft: StartDraft;
  readonly refusal: StartRefusals['beyond'];
  readonly language: Language;
}

/** Says that no place is free on the first day, when the next is, and asks a leader who begins all the same why. */
export function StartPlace({ place, draft, refusal, language }: StartPlaceProps) {
  if (place.has === 'place') return null;
  const t = startPlaceTexts[language];
  const when = place.freeOn === undefined ? t.noDay : t.freeOn(dayOf(place.freeOn, language));
  return (
    <>
      <Alert tone="info" heading={t.full} text={`${t.number(place.number)} ${when}`} />
      <TextArea
        name={startFields.beyond}
        label={t.reason}
        hint={t.reasonHint}
        rows={3}
        value={draft.beyondReason}
        error={refusal && t.refusals[refusal]}
      />
    </>
  );
}

function dayOf(day: PlainDate, language: Language): string {
  return formatDate(day, language);
}
