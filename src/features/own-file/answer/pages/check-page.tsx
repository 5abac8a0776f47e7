import {
  BackLink,
  Button,
  ButtonRow,
  Form,
  OwnWords,
  PageHead,
  Section,
  SeeLine,
  Stack,
} from '../../../../platform/html/index.ts';
import { formatDate } from '../../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../../page-frame/index.ts';
import type { ReadyAnswer } from '../answer-form.ts';
import type { ToAnswer } from '../answer-queries.ts';
import { answerTexts } from '../answer-texts.ts';

interface CheckPageProps {
  readonly frame: Frame;
  readonly toAnswer: ToAnswer;
  readonly ready: readonly ReadyAnswer[];
}

/** The answer exactly as the citizen will read it, before it is sent. */
export function CheckPage({ frame, toAnswer, ready }: CheckPageProps) {
  const { language } = frame.viewer;
  const t = answerTexts[language];
  const action = `/citizens/${toAnswer.citizen}/file-request`;
  const hidden = Object.assign({}, ...ready.map(carried)) as Record<string, string>;
  return (
    <VisitPage frame={frame} title={t.checkTitle} place="my-day">
      <BackLink href={action} label={t.title} />
      <PageHead title={t.checkTitle} lead={t.checkLead(toAnswer.callName)} />
      <Stack>
        {ready.map((one) => (
          <ReadyView ready={one} language={language} />
        ))}
      </Stack>
      <Form action={action} hidden={hidden}>
        <ButtonRow>
          <Button label={t.send} name="step" value="release" />
          <Button label={t.change} name="step" value="edit" tone="secondary" />
        </ButtonRow>
      </Form>
      <SeeLine text={t.see(toAnswer.callName)} />
    </VisitPage>
  );
}

function ReadyView({ ready, language }: { readonly ready: ReadyAnswer; readonly language: 'da' | 'en' }) {
  const t = answerTexts[language];
  const { passage, answer } = ready;
  const source = t.passage(
    t.kinds[passage.kind],
    passage.authorName,
    formatDate(passage.writtenOn, language),
  );
  return (
    <Section id={`ready-${passage.id}`} title={t.ways[answer.how]} spaced>
      {answer.words === undefined ? (
        <p>{`${source}. ${t.nothingSent}`}</p>
      ) : (
        <OwnWords words={answer.words} source={source} />
      )}
      {answer.legalBasis === undefined ? null : <p>{t.ruleIs(answer.legalBasis)}</p>}
    </Section>
  );
}

/** What was chosen for one note, carried along unseen; the answer's id makes a second press find the first. */
function carried({ passage: { id }, typed }: ReadyAnswer): Record<string, string> {
  return {
    [`how-${id}`]: typed.how ?? '',
    [`cover-${id}`]: typed.stretches.join(','),
    [`more-${id}`]: typed.moreWords,
    [`rule-${id}`]: typed.legalBasis,
    [`answer-${id}`]: typed.id,
  };
}
