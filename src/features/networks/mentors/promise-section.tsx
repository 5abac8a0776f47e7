import { ButtonRow, Details, PlainList, PostButton, Section } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { promiseTexts } from './promise-texts.ts';

/** What a mentor promises before anything is shown. It names nobody. */
export function PromiseSection({ language }: { readonly language: Language }) {
  const t = promiseTexts[language];
  return (
    <Section id="promise" title={t.title} spaced>
      <p>{t.lead}</p>
      <PlainList items={t.points} />
      <p>{t.law}</p>
      <ButtonRow>
        <PostButton action="/around/promise" label={t.sign} tone="primary" />
        <PostButton action="/around/no-thanks" label={t.decline} />
      </ButtonRow>
      <p class="ff-meta mt-4 mb-0">{t.no}</p>
    </Section>
  );
}

interface StopProps {
  readonly citizen: string;
  readonly callName: string;
  readonly language: Language;
}

/** The mentor's own way out, which asks for no reason; folded, so that a slip of the thumb ends nothing. */
export function StopAsMentor({ citizen, callName, language }: StopProps) {
  const t = promiseTexts[language];
  return (
    <Details summary={t.stopAsked}>
      <p>{t.stopText}</p>
      <PostButton action="/around/stop" label={t.stop} about={callName} hidden={{ citizen }} />
    </Details>
  );
}
