import { type Consent, writtenDown } from '../../../domain/consent/consent.ts';
import {
  ButtonRow,
  Details,
  type FactItem,
  Facts,
  OwnWords,
  Panel,
  PostButton,
  Tag,
  type TagProps,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays } from '../../../platform/i18n/durations.ts';
import type { ConsentSheet } from '../consent-sheet.ts';
import { consentTexts } from '../consent-texts.ts';
import type { LivingConsent } from '../living-list.ts';
import { livingListTexts } from '../living-list-texts.ts';
import { recipientTexts } from '../recipient-texts.ts';
import { recipientWords } from '../recipient-words.ts';
import { periodWords } from './period-words.ts';
import type { Ways } from './ways.ts';

interface LivingConsentViewProps {
  readonly living: LivingConsent;
  readonly sheet: ConsentSheet;
  readonly language: Language;
  /** Whether the reader is the citizen it is about. */
  readonly isOwn: boolean;
  readonly ways: Ways;
}

/** One yes: what, to whom, why, how long, how it was given, the very words, and what it opens today. */
export function LivingConsentView(props: LivingConsentViewProps) {
  const { living, language, ways } = props;
  const { consent, sharing, hasPaper, awaitsSharing, standing } = living;
  const t = livingListTexts[language];
  const stands = standing.now === 'stands' || standing.now === 'ahead';
  const tag = tagOf(living, language);
  return (
    <Panel id={`consent-${consent.id}`} title={recipientTexts[language].contents[consent.content]}>
      {tag && <Tag {...tag} />}
      <Facts wide items={factsOf(props)} />
      <Details summary={t.wordsSummary}>
        <Words {...props} />
      </Details>
      <ButtonRow>
        {stands && ways.takeBack && (
          <PostButton
            action={ways.takeBack}
            label={consentTexts[language].takeBack}
            about={recipientTexts[language].contents[consent.content]}
            hidden={{ consent: consent.id }}
          />
        )}
        {awaitsSharing && ways.share && (
          <PostButton action={ways.share} label={t.shareNow} hidden={{ consent: consent.id }} />
        )}
        {stands && ways.withdraw && (
          <a class="ff-tap" href={ways.withdraw(consent.id)}>
            {t.withdraw}
          </a>
        )}
        {sharing && ways.course && (
          <a class="ff-tap" href={`${ways.course}?receipt=${sharing}`}>
            {t.receipt}
          </a>
        )}
        {hasPaper && ways.course && (
          <a class="ff-tap" href={`${ways.course}?paper=${consent.id}`}>
            {t.paper}
          </a>
        )}
      </ButtonRow>
    </Panel>
  );
}

function factsOf({ living, sheet, language, isOwn }: LivingConsentViewProps): FactItem[] {
  const { consent, writer } = living;
  const t = livingListTexts[language];
  const r = recipientTexts[language];
  const from = consent.fromOrganisation && sheet.houseNames.get(consent.fromOrganisation);
  const way = (isOwn ? r.ownWays : r.ways)[consent.howGiven];
  const given = t.givenOn(way, formatDate(consent.givenOn, language));
  const byOther = consent.howGiven !== 'screen' && writer !== undefined;
  return [
    { term: t.to, value: recipientWords(consent, sheet, language) },
    ...(from ? [{ term: t.from, value: r.fromHouse(from) }] : []),
    { term: t.why, value: consent.purpose },
    { term: t.holds, value: periodWords(consent.period, language) },
    { term: t.howGiven, value: byOther ? `${given}. ${t.writtenBy(writer)}` : given },
    ...(consent.witness ? [{ term: t.witness, value: consent.witness }] : []),
    ...(consent.onBehalfReason ? [{ term: t.onBehalf, value: consent.onBehalfReason }] : []),
    { term: t.opens, value: opensWords(living, language) },
  ];
}

function opensWords({ consent, isOpen, awaitsSharing, standing }: LivingConsent, language: Language): string {
  const t = livingListTexts[language];
  const { content, period, fromOrganisation } = consent;
  if (isOpen) {
    const until = period.to === undefined ? '' : formatDate(period.to, language);
    return t.opensThis(recipientTexts[language].contents[content], until);
  }
  if (standing.now !== 'stands') return t.opensNothing;
  if (content === 'delivered_extract') return t.opensExtract;
  if (awaitsSharing) return t.opensNothingYet;
  if (content === 'journal') return journalWords(consent, language);
  return fromOrganisation === undefined ? t.opensNothing : t.opensNothingNarrow;
}

/** A yes to one psychologist by name is to a journal that was handed over; any other waits for that. */
function journalWords({ toAccount, period }: Consent, language: Language): string {
  const t = livingListTexts[language];
  if (toAccount === undefined || period.to === undefined) return t.opensJournal;
  return t.opensThis(recipientTexts[language].contents.journal, formatDate(period.to, language));
}

function Words({ living: { consent }, sheet, language }: LivingConsentViewProps) {
  const t = livingListTexts[language];
  const question = sheet.facts.definition.consents.find(
    ({ key, textVersion }) =>
      key !== writtenDown.key && key === consent.text.key && textVersion === consent.text.version,
  );
  // A yes from before the words were kept is found again by its number, where that wording is still in force.
  const words = consent.words ?? question?.title[language];
  const told = consent.toldConsequences ?? question?.ifNo[language];
  return (
    <>
      {words === undefined ? <p>{t.noWords}</p> : <OwnWords words={words} source={t.words} />}
      {told === undefined ? null : <OwnWords words={told} source={t.told} />}
    </>
  );
}

function tagOf({ consent, standing, daysLeft }: LivingConsent, language: Language): TagProps | undefined {
  const t = livingListTexts[language];
  if (standing.now === 'taken_back') return { text: t.takenBack(formatDate(standing.on, language)) };
  if (standing.now === 'ahead') return { text: t.ahead(formatDate(consent.period.from, language)) };
  if (standing.now === 'ran_out') {
    return consent.period.to && { text: t.ranOut(formatDate(consent.period.to, language)) };
  }
  if (daysLeft === undefined) return undefined;
  return { text: daysLeft === 0 ? t.soonToday : t.soon(formatDays(daysLeft, language)), tone: 'soon' };
}
