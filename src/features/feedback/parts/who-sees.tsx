import { nothingReleased, sightOf } from '../../../domain/access/who-can-see.ts';
import { SeeLine } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { FeedbackSheet } from '../feedback-sheet.ts';
import { feedbackTexts } from '../feedback-texts.ts';
import { listNames } from '../list-names.ts';

interface WhoSeesProps {
  readonly sheet: FeedbackSheet;
  readonly language: Language;
}

/** Who sees a proposal, worked out from the access table, and what the caseworker outside the team sees of it. */
export function WhoSees({ sheet: { callName, team, receivers }, language }: WhoSeesProps) {
  const t = feedbackTexts[language];
  const near = [{ name: callName as string, relations: ['citizen'] as const }, ...team];
  const sees = near.filter(
    ({ relations }) =>
      sightOf({ relations, organisation: undefined }, 'feedback_draft', nothingReleased).extent !== 'none',
  );
  const names = [...new Set(sees.map(({ name }) => name))];
  const outside = receivers.length === 0 ? '' : ` ${t.seeReceivers(listNames(receivers, language))}`;
  return <SeeLine text={`${t.see(listNames(names, language))}${outside}`} />;
}
