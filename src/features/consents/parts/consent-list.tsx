import type { OpenQuestion, StandingYes } from '../../../domain/consent/consent-choices.ts';
import { soonDays } from '../../../domain/consent/consent-standing.ts';
import type { OrganisationId } from '../../../domain/kernel/ids.ts';
import { daysBetween, type PlainDate } from '../../../domain/kernel/plain-date.ts';
import { type ShareItem, ShareList } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { askedWords } from '../asked-words.ts';
import { type ConsentOrigin, fieldOfYes, valueOfYes } from '../consent-answer.ts';
import { consentTexts } from '../consent-texts.ts';

/** A question, with the id its yes will have: a second press finds it saved. */
interface Asked {
  readonly id: string;
  readonly asked: OpenQuestion;
}

/** What a citizen can take back and give about one referral, and say yes to anew. */
export interface ConsentListModel {
  readonly referral: string;
  readonly standing: readonly StandingYes[];
  readonly open: readonly Asked[];
  readonly renewals: readonly Asked[];
  readonly houseNames: ReadonlyMap<OrganisationId, string>;
}

/** Whether there is anything to take back or to give. */
export function hasChoices({ standing, open }: ConsentListModel): boolean {
  return standing.length + open.length > 0;
}

interface ConsentListProps {
  readonly model: ConsentListModel;
  readonly today: PlainDate;
  readonly language: Language;
  /** The page it stands on, which one comes back to. */
  readonly from: ConsentOrigin;
  /** What stands is told elsewhere on the page. */
  readonly onlyToGive?: boolean;
}

/** Each consent the programme asks for: what yes means, what no means, and the one button. */
export function ConsentList({ model, today, language, from, onlyToGive }: ConsentListProps) {
  const t = consentTexts[language];
  const { standing, open, renewals } = model;
  const address = `/referrals/${model.referral}/consents`;
  return (
    <>
      {standing.length === 0 || onlyToGive ? null : (
        <ShareList
          items={standing.map((yes) => standingItem(yes, model, today, language))}
          button={t.takeBack}
          name="consent"
          action={`${address}/withdrawal`}
          hidden={{ from }}
        />
      )}
      {renewals.length === 0 ? null : (
        <ShareList
          items={renewals.map((one) => renewalItem(one, model, language))}
          button={t.renew}
          name="consent"
          action={address}
          hidden={{ from, ...hiddenOf(renewals) }}
        />
      )}
      {open.length === 0 ? null : (
        <ShareList
          items={open.map((one) => openItem(one, model, language))}
          button={t.share}
          name="consent"
          action={address}
          hidden={{ from, ...hiddenOf(open) }}
        />
      )}
    </>
  );
}

function hiddenOf(asked: readonly Asked[]): Record<string, string> {
  return Object.fromEntries(
    asked.map((one) => [fieldOfYes(one.id), valueOfYes(one.asked.question.key, one.asked.toOrganisation)]),
  );
}

function standingItem(
  { consent, question }: StandingYes,
  { houseNames }: ConsentListModel,
  today: PlainDate,
  language: Language,
): ShareItem {
  const t = consentTexts[language];
  const { to } = consent.period;
  const isSoon = to !== undefined && daysBetween(today, to) <= soonDays;
  return {
    title: question.title[language],
    text: [
      t.standing(
        houseNames.get(consent.toOrganisation) ?? '',
        to === undefined ? '' : formatDate(to, language),
      ),
      ...(isSoon ? [t.soon] : []),
      t.why(question.purpose[language]),
      question.ifNo[language],
    ].join(' '),
    value: consent.id,
  };
}

/** The old yes stands just above; here is only what a new one would mean. */
function renewalItem({ id, asked }: Asked, { standing }: ConsentListModel, language: Language): ShareItem {
  const t = consentTexts[language];
  const { question, until } = asked;
  const yes = standing.find((one) => one.question.key === question.key);
  const ends = yes?.consent.period.to;
  return {
    title: question.title[language],
    text: t.renewal(ends === undefined ? '' : formatDate(ends, language), formatDate(until, language)),
    value: id,
  };
}

function openItem({ id, asked }: Asked, { houseNames }: ConsentListModel, language: Language): ShareItem {
  const { title, text, ifNo } = askedWords(asked, houseNames, language);
  return { title, text: `${text} ${ifNo}`, value: id };
}
