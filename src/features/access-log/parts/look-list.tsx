import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { EmptyState, GroupLine, MoreLink, Rows } from '../../../platform/html/index.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatTime } from '../../../platform/i18n/durations.ts';
import type { LookPage } from '../access-log-queries.ts';
import { accessLogTexts } from '../access-log-texts.ts';
import { byVisitor, type Visitor } from '../by-visitor.ts';
import { listed } from '../listed.ts';
import { openedInWords } from '../opened-in-words.ts';
import { whyInWords } from '../why-in-words.ts';

interface LookListProps {
  readonly page: LookPage;
  readonly today: PlainDate;
  readonly language: Language;
  /** The address of the same list for the days before a day, and of its beginning when this is not it. */
  readonly olderHref: (before: PlainDate) => string;
  readonly newestHref: string | undefined;
}

/** Everybody who has looked, day by day: who, acting as what, from which house, when, at what, and why they could. */
export function LookList({ page, today, language, olderHref, newestHref }: LookListProps) {
  const t = accessLogTexts[language];
  if (page.looks.length === 0) return <EmptyState heading={t.none} text={t.noneText} />;
  return (
    <>
      {byVisitor(page.looks).map(({ on, visitors }) => (
        <>
          <GroupLine title={capital(formatRelativeDay(on, today, language))} />
          <Rows items={visitors.map((visitor) => rowOf(visitor, language))} level={4} />
        </>
      ))}
      {newestHref === undefined ? null : <MoreLink href={newestHref} label={t.newest} />}
      {page.olderBefore === undefined ? null : (
        <MoreLink href={olderHref(page.olderBefore)} label={t.older} />
      )}
    </>
  );
}

function rowOf(visitor: Visitor, language: Language) {
  const lines = [
    roleLine(visitor, language),
    whyInWords(visitor.actingAs, language),
    openedLine(visitor, language),
  ].filter((line) => line !== undefined && line !== '');
  return {
    title: visitor.name,
    text: lines.map((line, at) => (
      <>
        {at > 0 ? <br /> : null}
        {line}
      </>
    )),
  };
}

function roleLine({ title, house }: Visitor, language: Language): string {
  const t = accessLogTexts[language];
  return house === undefined ? title[language] : t.role(title[language], house);
}

function openedLine({ at, opened }: Visitor, language: Language): string {
  const t = accessLogTexts[language];
  const seen = opened.filter(({ how }) => how !== 'found');
  const things = seen.map((one) => {
    const what = openedInWords(one.opened, language);
    return one.times === 1 ? what : t.times(what, one.times);
  });
  return [
    t.at(formatTime(at, language)),
    ...(seen.length < opened.length ? [t.found] : []),
    ...(things.length > 0 ? [t.opened(listed(things, language))] : []),
  ].join(' ');
}
