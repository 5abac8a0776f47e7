import { danishTimeOf } from '../../../domain/kernel/danish-time.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import {
  BackLink,
  ButtonLink,
  CopyField,
  PageHead,
  Panel,
  Receipt,
  SeeLine,
} from '../../../platform/html/index.ts';
import { formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatTime } from '../../../platform/i18n/durations.ts';
import { type Done, enrolmentTexts } from '../../enrolments/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { Copied, CopyTarget } from './ready-queries.ts';
import { readyTexts } from './ready-texts.ts';

export interface ReadyModel {
  readonly enrolment: string;
  readonly session: string;
  readonly callName: string;
  readonly today: PlainDate;
  readonly texts: readonly { readonly target: CopyTarget; readonly text: string }[];
  readonly copies: readonly Copied[];
  readonly done: Done | undefined;
}

interface ReadyPageProps {
  readonly frame: Frame;
  readonly model: ReadyModel;
}

/** The texts a meeting has become, each to be taken along into its system, with a receipt. */
export function ReadyPage({ frame, model }: ReadyPageProps) {
  const { language } = frame.viewer;
  const { enrolment, callName, done, texts } = model;
  const t = readyTexts[language];
  return (
    <VisitPage frame={frame} title={t.title} place="my-day" copies>
      <BackLink href={`/enrolments/${enrolment}`} label={t.back} />
      <PageHead
        title={t.title}
        subtitle={callName}
        lead={t.lead}
        action={<ButtonLink href="/my-day" label={t.myDay} tone="secondary" />}
      />
      {done && <Receipt {...enrolmentTexts[language].done[done]} />}
      {texts.map(({ target, text }) => (
        <ReadyText target={target} text={text} model={model} language={language} />
      ))}
      <SeeLine text={t.note} />
    </VisitPage>
  );
}

interface ReadyTextProps {
  readonly target: CopyTarget;
  readonly text: string;
  readonly model: ReadyModel;
  readonly language: Language;
}

function ReadyText({ target, text, model, language }: ReadyTextProps) {
  const t = readyTexts[language];
  const words = t.systems[target];
  const last = model.copies.find((copied) => copied.target === target);
  return (
    <Panel id={target} title={words.title}>
      <CopyField
        id={`${target}-text`}
        label={words.title}
        hint={words.hint}
        text={text}
        button={words.copy}
        action={`/enrolments/${model.enrolment}/texts/${model.session}`}
        hidden={{ target }}
      />
      <p class="ff-meta">{last === undefined ? t.notYet : receiptOf(last, model.today, language)}</p>
    </Panel>
  );
}

function receiptOf({ by, at }: Copied, today: PlainDate, language: Language): string {
  const time = danishTimeOf(at);
  const day = formatRelativeDay(time.on, today, language);
  return readyTexts[language].receipt(by ?? '', day, formatTime(time.at, language));
}
