import { ButtonLink } from '../forms/button.tsx';
import { ButtonRow } from '../forms/save-row.tsx';
import { htmlTexts } from '../html-texts.ts';
import { pageLanguage } from '../language-context.ts';
import { KeptWords } from '../parts/kept-words.tsx';

/** What a page was made from, and where it can be asked for again. */
export interface PageSight {
  /** The record the page is about; empty for one that names none. */
  readonly at: string;
  readonly token: string;
  readonly path: string;
}

interface ScreensThatCloseProps {
  readonly sight: PageSight;
  readonly home: string;
}

/**
 * What an open screen says instead of its content once it is not its reader's any more. It travels with the page,
 * because at that moment there may be nobody to ask.
 */
export function ScreensThatClose({ sight, home }: ScreensThatCloseProps) {
  const t = htmlTexts[pageLanguage()];
  return (
    <>
      <template id="ff-closed" data-title={t.closed.heading}>
        <h1 class="ff-closed" tabindex={-1}>
          {t.closed.heading}
        </h1>
        <p class="ff-lead">{t.closed.text}</p>
        <ButtonRow>
          <ButtonLink href={sight.path} label={t.closed.again} />
          <ButtonLink href={home} label={t.closed.home} tone="secondary" />
        </ButtonRow>
      </template>
      <template id="ff-signed-out" data-title={t.signedOut.heading}>
        <h1 class="ff-closed" tabindex={-1}>
          {t.signedOut.heading}
        </h1>
        <p class="ff-lead">{t.signedOut.text}</p>
        <ButtonRow>
          <ButtonLink href="/sign-in" label={t.signedOut.again} />
        </ButtonRow>
      </template>
      <template id="ff-kept">
        <KeptWords words={['']} />
      </template>
      <template id="ff-away">
        <div class="ff-cover">
          <div class="ff-narrow" role="status">
            <h1>{t.away.heading}</h1>
            <p class="ff-lead">{t.away.text}</p>
          </div>
        </div>
      </template>
    </>
  );
}
