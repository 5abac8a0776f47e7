import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { ButtonRow, Details, OwnWords, Panel, PostButton, Section } from '../../../platform/html/index.ts';
import { formatDate, formatPeriod, formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { citizenFeedbackTexts } from '../citizen-feedback-texts.ts';
import type { NamedDraft } from '../feedback-sheet.ts';
import { listNames } from '../list-names.ts';
import type { OwnFeedback } from '../own-feedback.ts';

interface OwnFeedbackProps {
  readonly id: string;
  readonly own: OwnFeedback;
  readonly today: PlainDate;
  readonly language: Language;
}

/** "This is what the team wants to write": the text, what a yes means, and two buttons. Then what was sent. */
export function OwnFeedbackSection(props: OwnFeedbackProps) {
  return (
    <>
      <Wanted {...props} />
      <Sent {...props} />
    </>
  );
}

function Wanted({ id, own, today, language }: OwnFeedbackProps) {
  const t = citizenFeedbackTexts[language];
  const { open, sheet, standing, asked } = own;
  if (open === undefined) return null;
  const names = listNames(sheet.receivers, language);
  const address = `/enrolments/${sheet.enrolment}/feedback`;
  const until = standing?.period.to;
  return (
    <Section id={`feedback-${id}`} title={t.wants(names)}>
      <p>{t.lead(names)}</p>
      <Panel soft>
        <OwnWords
          words={open.words}
          source={t.about(formatPeriod(open.about.from, open.about.to ?? today, language), open.writer)}
        />
      </Panel>
      {until === undefined ? null : <p class="mt-4">{t.yesStands(formatDate(until, language))}</p>}
      {asked === undefined ? null : <p class="mt-4">{asked.words.words}</p>}
      <p>{asked?.words.toldConsequences ?? t.noMeans}</p>
      <ButtonRow>
        <PostButton action={`${address}/release`} label={t.send} tone="primary" hidden={{ draft: open.id }} />
        <PostButton action={`${address}/withholding`} label={t.keepBack} hidden={{ draft: open.id }} />
      </ButtonRow>
    </Section>
  );
}

function Sent({ id, own: { sent, sheet }, today, language }: OwnFeedbackProps) {
  const t = citizenFeedbackTexts[language];
  const [newest, ...older] = sent;
  if (newest === undefined) return null;
  const names = sheet.receivers.length === 0 ? t.sentTo : listNames(sheet.receivers, language);
  return (
    <Section id={`feedback-sent-${id}`} title={t.sent(names)}>
      <SentWords draft={newest} today={today} language={language} />
      {older.map((draft) => (
        <Details summary={source(draft, today, language)}>
          <SentWords draft={draft} today={today} language={language} />
        </Details>
      ))}
    </Section>
  );
}

interface SentWordsProps {
  readonly draft: NamedDraft;
  readonly today: PlainDate;
  readonly language: Language;
}

function SentWords({ draft, today, language }: SentWordsProps) {
  return <OwnWords words={draft.words} source={source(draft, today, language)} />;
}

function source({ about, state }: NamedDraft, today: PlainDate, language: Language): string {
  const period = formatPeriod(about.from, about.to ?? about.from, language);
  const on = state.is === 'open' ? today : state.on;
  return citizenFeedbackTexts[language].sentOn(formatRelativeDay(on, today, language), period);
}
