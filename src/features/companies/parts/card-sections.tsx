import type { OrganisationId } from '../../../domain/kernel/ids.ts';
import { type GrowingRow, standingRows } from '../../../domain/kernel/standing-rows.ts';
import {
  EmptyState,
  type RowItem,
  Rows,
  Section,
  ShareList,
  TimeLine,
  type TimeLineItem,
} from '../../../platform/html/index.ts';
import { formatDate, formatShortDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { AcquaintanceRow, CardContent, ContactRow, SharingRow, TalkRow } from '../card-queries.ts';
import { cardTexts } from '../card-texts.ts';
import { type CardForm, companyAddresses } from '../company-addresses.ts';

interface CardProps {
  readonly model: {
    readonly house: OrganisationId;
    readonly workplace: { readonly id: string };
    readonly mayWrite: boolean;
    readonly content: CardContent;
  };
  readonly language: Language;
}

/** The ways from a card to its forms: shown to whoever may write it. */
type Way = (form: CardForm, row?: string) => string | undefined;

/** The house's own card, with the way to each of its forms. */
export function OwnCard({ model, language }: CardProps) {
  const t = cardTexts[language];
  const { house, workplace, mayWrite, content } = model;
  const way: Way = (form, row) => {
    if (!mayWrite) return undefined;
    return row === undefined
      ? companyAddresses.form(house, workplace.id, form)
      : companyAddresses.correct(house, workplace.id, form, row);
  };
  const own = ofHouse(content, house);
  const more = (form: CardForm, label: string) => {
    const href = way(form);
    return href === undefined ? undefined : { href, label };
  };
  const contacts = contactRows(own.contacts, language, way);
  const talks = talkItems(own.talks, language, way);
  const acquaintances = acquaintanceRows(own.acquaintances, language, way);
  const sharings = standingRows(own.sharings).filter(({ row }) => !row.ended);
  // Whoever only reads is spared the places where something could be written.
  const shows = (rows: readonly unknown[]): boolean => mayWrite || rows.length > 0;
  const isEmpty = ![talks, contacts, acquaintances].some(shows);
  if (isEmpty && !content.contacts.length && !content.talks.length)
    return <EmptyState heading={t.noCard} text={t.noCardText} />;
  return (
    <>
      {shows(talks) && (
        <Section id="talks" title={t.talks}>
          {talks.length === 0 ? (
            <EmptyState heading={t.noTalks} text={t.noTalksText} />
          ) : (
            <TimeLine items={talks} />
          )}
        </Section>
      )}
      {shows(contacts) && (
        <Section id="contacts" title={t.contacts} more={more('contacts', t.addContact)}>
          {contacts.length === 0 ? (
            <EmptyState heading={t.noContacts} text={t.noContactsText} />
          ) : (
            <Rows items={contacts} />
          )}
        </Section>
      )}
      {shows(acquaintances) && (
        <Section id="acquaintances" title={t.acquaintances} more={more('acquaintances', t.addAcquaintance)}>
          {acquaintances.length === 0 ? (
            <EmptyState heading={t.noAcquaintances} text={t.noAcquaintancesText} />
          ) : (
            <Rows items={acquaintances} />
          )}
        </Section>
      )}
      {shows(sharings) && (
        <Section id="sharings" title={t.sharings} more={more('sharings', t.addSharing)}>
          <Sharings rows={own.sharings} action={way('sharings')} language={language} />
        </Section>
      )}
    </>
  );
}

interface SharingsProps {
  readonly rows: readonly SharingRow[];
  readonly action: string | undefined;
  readonly language: Language;
}

/** With whom the card is shared today, each with one press to stop it. */
function Sharings({ rows, action, language }: SharingsProps) {
  const t = cardTexts[language];
  const standing = standingRows(rows).flatMap(({ row }) => (row.ended ? [] : [row]));
  // A place that stood twice has two cards, shared with the same house.
  const each = [...new Map(standing.map((row) => [row.to, row])).values()];
  if (each.length === 0) return <EmptyState heading={t.noSharings} text={t.noSharingsText} />;
  const items = each.map(({ to, toName, on }) => ({
    title: toName,
    text: t.sharedSince(formatDate(on, language)),
    value: to,
  }));
  if (action === undefined)
    return <Rows items={items.map(({ title, text }): RowItem => ({ title, text }))} />;
  return <ShareList items={items} button={t.endSharing} name="ended" action={action} />;
}

/** What other houses have let this one read; there is no way to change it. */
export function OtherHouses({ model, language }: CardProps) {
  const t = cardTexts[language];
  const { house, content } = model;
  const rows = [...content.contacts, ...content.talks, ...content.acquaintances];
  const others = new Map(rows.filter((row) => row.house !== house).map((row) => [row.house, row.houseName]));
  return (
    <>
      {[...others].map(([other, name]) => {
        const theirs = ofHouse(content, other);
        const told = [
          ...contactRows(theirs.contacts, language),
          ...acquaintanceRows(theirs.acquaintances, language),
        ];
        const talks = talkItems(theirs.talks, language);
        return (
          <Section id={`from-${other}`} title={t.fromHouse(name)}>
            <p class="ff-meta">{t.fromHouseText(name)}</p>
            {told.length > 0 && <Rows items={told} />}
            {talks.length > 0 && <TimeLine items={talks} />}
          </Section>
        );
      })}
    </>
  );
}

function ofHouse(content: CardContent, house: OrganisationId): CardContent {
  const own = <Row extends { readonly house: OrganisationId }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => row.house === house);
  return {
    contacts: own(content.contacts),
    talks: own(content.talks),
    acquaintances: own(content.acquaintances),
    sharings: own(content.sharings),
  };
}

const noWay: Way = () => undefined;

function action(way: Way, form: CardForm, { id }: GrowingRow, language: Language) {
  const href = way(form, id);
  return href === undefined ? undefined : { href, label: cardTexts[language].correct };
}

function contactRows(rows: readonly ContactRow[], language: Language, way: Way = noWay): RowItem[] {
  const t = cardTexts[language];
  return standingRows(rows)
    .toSorted((one, other) => Number(one.row.gone) - Number(other.row.gone))
    .map(({ row }) => ({
      title: row.name,
      tag: row.gone ? { text: t.goneTag } : undefined,
      text: (
        <>
          {row.title ?? ''}
          {row.phone === undefined || row.gone ? null : (
            <>
              {row.title === undefined ? '' : ' · '}
              <a href={`tel:${row.phone.replaceAll(/[^+\d]/g, '')}`}>{row.phone}</a>
            </>
          )}
          {row.mail === undefined || row.gone ? null : (
            <>
              {row.title === undefined && row.phone === undefined ? '' : ' · '}
              <a href={`mailto:${row.mail}`}>{row.mail}</a>
            </>
          )}
        </>
      ),
      action: action(way, 'contacts', row, language),
    }));
}

function talkItems(rows: readonly TalkRow[], language: Language, way: Way = noWay): TimeLineItem[] {
  const t = cardTexts[language];
  return standingRows(rows).flatMap(({ row, before }) => {
    if (row.takenBack) return [];
    const words = [
      row.words,
      ...(row.nextOn === undefined ? [] : [t.next(formatDate(row.nextOn, language))]),
      ...(row.by === undefined ? [] : [t.by(row.by)]),
      ...before.map((one) => t.before(one.words, formatDate(one.recordedOn, language))),
    ];
    return [
      {
        when: formatShortDate(row.on, language),
        title: [t.wayTitles[row.way], ...(row.withWhom === undefined ? [] : [row.withWhom])].join(' · '),
        text: words.join(' '),
        action: action(way, 'talks', row, language),
      },
    ];
  });
}

function acquaintanceRows(rows: readonly AcquaintanceRow[], language: Language, way: Way = noWay): RowItem[] {
  return standingRows(rows).flatMap(({ row }) =>
    row.takenBack
      ? []
      : [{ title: row.who, text: row.words, action: action(way, 'acquaintances', row, language) }],
  );
}
