import { openDraft } from '../../../domain/feedback/feedback-draft.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import {
  Alert,
  BackLink,
  ButtonLink,
  ButtonRow,
  EmptyState,
  PageHead,
  Panel,
  PostButton,
  Receipt,
  Section,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { type FeedbackSheet, type NamedDraft, standingYes } from '../feedback-sheet.ts';
import { type FeedbackDone, type FeedbackRefused, feedbackTexts } from '../feedback-texts.ts';
import { listNames } from '../list-names.ts';
import { FeedbackWords } from '../parts/feedback-words.tsx';
import { WhoSees } from '../parts/who-sees.tsx';

export interface FeedbackModel {
  readonly today: PlainDate;
  readonly sheet: FeedbackSheet;
  readonly mayWrite: boolean;
  readonly maySettle: boolean;
  readonly done: FeedbackDone | undefined;
  /** Why the button pressed last came to nothing. */
  readonly refused: FeedbackRefused | undefined;
}

interface FeedbackPageProps {
  readonly frame: Frame;
  readonly model: FeedbackModel;
}

/** A course's feedback: what lies with the citizen, what was sent word for word, and what was not. */
export function FeedbackPage({ frame, model }: FeedbackPageProps) {
  const { language } = frame.viewer;
  const { sheet, done, refused } = model;
  const { callName, receivers } = sheet;
  const t = feedbackTexts[language];
  return (
    <VisitPage frame={frame} title={t.title} place="my-day">
      <BackLink href={`/enrolments/${sheet.enrolment}`} label={t.back} />
      {done && <Receipt {...t.done[done]} />}
      {refused && <Alert tone="warning" heading={t.notDone} text={t.refused[refused]} />}
      <PageHead
        title={t.title}
        subtitle={callName}
        lead={receivers.length > 0 ? t.lead(callName, listNames(receivers, language)) : undefined}
        action={<WriteLink model={model} label={t.write} />}
      />
      <WhoSees sheet={sheet} language={language} />
      <Stack>
        <Open model={model} frame={frame} />
        <Sent model={model} frame={frame} />
        <Withheld model={model} frame={frame} />
      </Stack>
    </VisitPage>
  );
}

function WriteLink({ model, label }: { readonly model: FeedbackModel; readonly label: string }) {
  const { sheet, mayWrite, today } = model;
  const isPossible = sheet.receivers.length > 0 && (sheet.endedOn === undefined || sheet.endedOn > today);
  if (!mayWrite || !isPossible || openDraft(sheet.drafts) !== undefined) return null;
  return <ButtonLink href={`/enrolments/${sheet.enrolment}/feedback/new`} label={label} />;
}

function Open({ frame, model }: FeedbackPageProps) {
  const { language } = frame.viewer;
  const { sheet, today, maySettle } = model;
  const { callName, enrolment } = sheet;
  const t = feedbackTexts[language];
  const draft = openDraft(sheet.drafts);
  if (draft === undefined)
    return sheet.receivers.length > 0 ? null : (
      <EmptyState heading={t.nobody} text={t.nobodyText(callName)} />
    );
  const yes = standingYes(sheet, today);
  const until = yes?.period.to;
  const own = `/enrolments/${enrolment}/feedback`;
  return (
    <Section id="open" title={t.open(callName)} spaced>
      <Panel>
        <FeedbackWords draft={draft} callName={callName} today={today} language={language} />
        <p>{t.openText(callName)}</p>
        <p>{yes && until ? t.mayRelease(callName, formatDate(until, language)) : t.waits(callName)}</p>
        {maySettle && (
          <ButtonRow>
            {yes && (
              <PostButton
                action={`${own}/release`}
                label={t.release}
                tone="primary"
                hidden={{ draft: draft.id }}
              />
            )}
            <PostButton action={`${own}/withholding`} label={t.withdraw} hidden={{ draft: draft.id }} />
          </ButtonRow>
        )}
      </Panel>
    </Section>
  );
}

function Sent({ frame, model }: FeedbackPageProps) {
  const { language } = frame.viewer;
  const t = feedbackTexts[language];
  const sent = those(model, 'released');
  return (
    <Section id="sent" title={t.sent} spaced>
      {sent.length === 0 ? (
        <EmptyState heading={t.noneSent} text={t.noneSentText(model.sheet.callName)} />
      ) : (
        sent.map((draft) => <Words draft={draft} frame={frame} model={model} />)
      )}
    </Section>
  );
}

function Withheld({ frame, model }: FeedbackPageProps) {
  const t = feedbackTexts[frame.viewer.language];
  const withheld = those(model, 'withheld');
  if (withheld.length === 0) return null;
  return (
    <Section id="withheld" title={t.withheld} spaced>
      <p class="ff-meta mb-4">{t.withheldText}</p>
      {withheld.map((draft) => (
        <Words draft={draft} frame={frame} model={model} />
      ))}
    </Section>
  );
}

function Words({ draft, frame, model }: FeedbackPageProps & { readonly draft: NamedDraft }) {
  const { callName } = model.sheet;
  return (
    <FeedbackWords draft={draft} callName={callName} today={model.today} language={frame.viewer.language} />
  );
}

function those({ sheet }: FeedbackModel, wanted: 'released' | 'withheld'): NamedDraft[] {
  return sheet.drafts.filter(({ state }) => state.is === wanted);
}
