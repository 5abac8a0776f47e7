import type { OpenQuestion, StandingYes } from '../../../domain/consent/consent-choices.ts';
import type { OrganisationId } from '../../../domain/kernel/ids.ts';
import { type ShareItem, ShareList } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type ConsentOrigin, fieldOfYes, valueOfYes } from '../consent-answer.ts';
import { consentTexts } from '../consent-texts.ts';

/** What a citizen can take back and give about one referral. */
export interface ConsentListModel {
  readonly referral: string;
  readonly standing: readonly StandingYes[];
  /** Each with the id its yes will have: a second press finds it saved. */
  readonly open: readonly { readonly id: string; readonly asked: OpenQuestion }[];
  readonly houseNames: ReadonlyMap<OrganisationId, string>;
}

/** Whether there is anything to take back or to give. */
export function hasChoices({ standing, open }: ConsentListModel): boolean {
  return standing.length + open.length > 0;
}

interface ConsentListProps {
  readonly model: ConsentListModel;
  readonly language: Language;
  /** The page it stands on, which one comes back to. */
  readonly from: ConsentOrigin;
}

/** Each consent the programme asks for: what yes means, what no means, and the one button. */
export function ConsentList({ model, language, from }: ConsentListProps) {
  const t = consentTexts[language];
  const { standing, open } = model;
  const address = `/referrals/${model.referral}/consents`;
  const hidden = open.map(({ id, asked }) => [
    fieldOfYes(id),
    valueOfYes(asked.question.key, asked.toOrganisation),
  ]);
  return (
    <>
      {standing.length === 0 ? null : (
        <ShareList
          items={standing.map((yes) => standingItem(yes, model, language))}
          button={t.takeBack}
          name="consent"
          action={`${address}/withdrawal`}
          hidden={{ from }}
        />
      )}
      {open.length === 0 ? null : (
        <ShareList
          items={open.map(({ id, asked }) => openItem(id, asked, model, language))}
          button={t.share}
          name="consent"
          action={address}
          hidden={{ from, ...Object.fromEntries(hidden) }}
        />
      )}
    </>
  );
}

function standingItem(
  { consent, question }: StandingYes,
  { houseNames }: ConsentListModel,
  language: Language,
): ShareItem {
  const t = consentTexts[language];
  const until = consent.period.to === undefined ? '' : formatDate(consent.period.to, language);
  return {
    title: question.title[language],
    text: [
      t.standing(houseNames.get(consent.toOrganisation) ?? '', until),
      t.why(question.purpose[language]),
      question.ifNo[language],
    ].join(' '),
    value: consent.id,
  };
}

function openItem(
  id: string,
  { question, toOrganisation }: OpenQuestion,
  { houseNames }: ConsentListModel,
  language: Language,
): ShareItem {
  const t = consentTexts[language];
  return {
    title: question.title[language],
    text: [
      t.open(houseNames.get(toOrganisation) ?? ''),
      t.why(question.purpose[language]),
      question.ifNo[language],
    ].join(' '),
    value: id,
  };
}
