import { ButtonLink, ButtonRow, OwnWords, Panel, Section } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { designSystemTexts } from '../design-system-texts.ts';
import { calmTexts } from '../texts/calm-texts.ts';
import { nowhere } from './example.tsx';

/** The same parts as the citizen sees them: one step larger, one column. */
export function CalmSection({ language }: { readonly language: Language }) {
  const x = calmTexts[language];
  return (
    <Section id="calm" title={designSystemTexts[language].calm} spaced>
      <div class="ff-calm">
        <div class="ff-narrow">
          <h3>{x.hello}</h3>
          <Panel soft>
            <div class="ff-big">{x.tomorrow}</div>
            <p>{x.tomorrowText}</p>
            <ButtonRow>
              <ButtonLink href={nowhere} label={x.talkMore} />
              <ButtonLink href={nowhere} label={x.otherTime} tone="secondary" />
            </ButtonRow>
          </Panel>
          <br />
          <OwnWords words={x.words} source={x.source} />
        </div>
      </div>
    </Section>
  );
}
