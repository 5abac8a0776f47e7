import { EmptyState, type RowItem, Rows, Section } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { courseTexts } from '../../enrolments/index.ts';
import { runAddresses } from '../run-addresses.ts';
import type { ClosingModel, HandedOn } from './run-closing.ts';
import { runClosingTexts } from './run-closing-texts.ts';

/** Where each of a run's people went: first those who have nowhere to go yet. */
export function HandedOnSection({
  model,
  language,
}: {
  readonly model: ClosingModel;
  readonly language: Language;
}) {
  const t = runClosingTexts[language];
  const isOpen = ({ stands }: HandedOn): boolean => stands !== 'ended';
  const people = [...model.people.filter(isOpen), ...model.people.filter((one) => !isOpen(one))];
  return (
    <Section id="handed-on" title={t.handedOn}>
      {people.length === 0 ? (
        <EmptyState heading={t.nobody} text={t.nobodyText} />
      ) : (
        <>
          <p class="ff-meta ff-wide mt-3">{t.handedOnText}</p>
          <Rows items={people.map((one) => rowOf(one, language))} />
        </>
      )}
    </Section>
  );
}

function rowOf(one: HandedOn, language: Language): RowItem {
  const t = runClosingTexts[language];
  const { callName, stands, authority, enrolment, referral } = one;
  const href = enrolment === undefined ? runAddresses.referral(referral) : runAddresses.course(enrolment);
  const label = { waits: t.openReferral, under_way: t.toClosing, ended: t.openCourse }[stands];
  return {
    title: callName,
    ...(stands === 'ended' ? {} : { tag: { text: t.stands[stands], tone: 'soon' as const } }),
    text: [authority, ...toldOf(one, language)].join('. '),
    action: { href: stands === 'under_way' ? `${href}/closing` : href, label },
  };
}

function toldOf({ stands, ending, endedOn, to, hasPlan, authority }: HandedOn, language: Language): string[] {
  const t = runClosingTexts[language];
  if (stands !== 'ended') return [];
  const how = ending === undefined ? t.stands.ended : courseTexts[language].endings[ending];
  const ended = endedOn === undefined ? how : t.endedOn(how, formatDate(endedOn, language));
  const goesTo = to ?? (hasPlan ? t.toPlan : ending === 'exit_to_work_or_education' ? undefined : authority);
  return goesTo === undefined ? [ended] : [ended, t.goesTo(goesTo)];
}
