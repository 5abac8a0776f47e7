import { ButtonLink, ButtonRow, PostButton, Section } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { placementAddresses } from '../placement-addresses.ts';
import type { Placement } from '../placement-model.ts';
import { canBeShown } from './can-be-shown.ts';
import { linkTexts } from './link-texts.ts';

interface LinkSectionProps {
  readonly placement: Placement;
  readonly enrolment: string;
  /** Whether a link is out. */
  readonly isOut: boolean;
  readonly language: Language;
}

/** The way to a workplace's link: open when the citizen has said yes to what the workplace will read. */
export function LinkSection({ placement, enrolment, isOut, language }: LinkSectionProps) {
  const t = linkTexts[language];
  const { now } = placement;
  if (now.takenBack) return null;
  return (
    <Section id="link" title={t.title} spaced>
      <p>{canBeShown(placement) ? (isOut ? t.isOut : t.shows) : t.citizenFirst}</p>
      {(canBeShown(placement) || isOut) && (
        <ButtonRow>
          {canBeShown(placement) && (
            <ButtonLink
              href={placementAddresses.link(enrolment, now.placement)}
              label={isOut ? t.newLink : t.makeLink}
              tone="secondary"
            />
          )}
          {isOut && (
            <PostButton action={placementAddresses.stopLink(enrolment, now.placement)} label={t.stop} />
          )}
        </ButtonRow>
      )}
    </Section>
  );
}
