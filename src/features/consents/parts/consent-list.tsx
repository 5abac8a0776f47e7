import { v7 as newId } from 'uuid';
import type { ConsentChoices, OpenQuestion, StandingYes } from '../../../domain/consent/consent-choices.ts';
import type { OrganisationId } from '../../../domain/kernel/ids.ts';
import { type ShareItem, ShareList } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type ConsentOrigin, fieldOfYes, valueOfYes } from '../consent-answer.ts';
import { consentTexts } from '../consent-texts.ts';

/** What a citizen can take back and give about one referral. */
export interface ConsentListModel {
  readonly referral: string;
  readonly choices: ConsentChoices;
  readonly houseNames: ReadonlyMap<OrganisationId, string>;
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
  const { standing, open } = model.choices;
  const address = `/referrals/${model.referral}/consents`;
  const asked = open.map((question) => ({ id: newId(), question }));
  const hidden = asked.map(({ id, question: { question, toOrganisation } }) => [
    fieldOfYes(id),
    valueOfYes(question.key, toOrganisation),
  ]);
  if (standing.length + open.length === 0) return <p>{t.none}</p>;
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
      {asked.length === 0 ? null : (
        <ShareList
          items={asked.map(({ id, question }) => openItem(id, question, model, language))}
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
      t.why(consent.purpose),
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
