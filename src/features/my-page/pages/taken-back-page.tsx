import {
  Bullets,
  ButtonLink,
  ButtonRow,
  OwnWords,
  PageHead,
  Section,
  SeeLine,
} from '../../../platform/html/index.ts';
import { recipientTexts, recipientWords } from '../../consents/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { firstName } from '../first-name.ts';
import { Phone } from '../parts/phone.tsx';
import type { TakenBack } from '../taken-back.ts';
import { takenBackTexts } from '../taken-back-texts.ts';

interface TakenBackPageProps {
  readonly frame: Frame;
  readonly model: TakenBack;
}

/** What happens now that a yes was taken back: what closed, what did not, and whom to ring. No question, no reproach. */
export function TakenBackPage({ frame, model }: TakenBackPageProps) {
  const { language } = frame.viewer;
  const t = takenBackTexts[language];
  const { closed, standing, way } = model;
  const told = closed[0]?.consent.toldConsequences;
  const caller = way.team.find(({ coordinates }) => coordinates) ?? way.team[0];
  return (
    <VisitPage frame={frame} title={t.title} place="who-sees-what">
      <PageHead title={t.title} lead={t.lead} />
      <Section id="now" title={t.now} spaced>
        <Bullets items={[...closedWords(model, language), t.screens, t.read, t.team]} />
      </Section>
      {told === undefined ? null : <OwnWords words={told} source={t.told} />}
      <Section id="again" title={t.again} spaced>
        <p>{`${t.againText} ${t.standing(standing)}`}</p>
        <ButtonRow>
          <ButtonLink href="/my-page" label={t.back} />
          <ButtonLink href="/my-page/agreements" label={t.see} tone="secondary" />
        </ButtonRow>
      </Section>
      {caller === undefined ? null : (
        <Section id="talk" title={t.talk} spaced>
          <p>
            {t.call(firstName(caller.name))} {caller.phone === null ? null : <Phone number={caller.phone} />}
          </p>
        </Section>
      )}
      <SeeLine text={t.only} />
    </VisitPage>
  );
}

/** Each thing once, to each once, however many yeses said the same. */
function closedWords({ closed, way }: TakenBack, language: Frame['viewer']['language']): string[] {
  const t = takenBackTexts[language];
  const sheet = way.living?.sheet;
  if (sheet === undefined) return [];
  const words = closed.map(({ consent }) =>
    t.closedTo(recipientTexts[language].contents[consent.content], recipientWords(consent, sheet, language)),
  );
  return [...new Set(words)];
}
