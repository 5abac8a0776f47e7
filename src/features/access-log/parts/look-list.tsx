import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { EmptyState, GroupLine, MoreLink, Rows } from '../../../platform/html/index.ts';
import { formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { LookPage } from '../access-log-queries.ts';
import { accessLogTexts } from '../access-log-texts.ts';
import { byVisitor, type Visitor } from '../by-visitor.ts';
import { openedInWords } from '../opened-in-words.ts';

interface LookListProps {
  readonly page: LookPage;
  readonly today: PlainDate;
  readonly language: Language;
  /** The address of the same list for the days before a day, and of its beginning when this is not it. */
  readonly olderHref: (before: PlainDate) => string;
  readonly newestHref: string | undefined;
}

/** Everybody who has looked, day by day: who, acting as what, from which house, and what they opened. */
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

function rowOf({ name, title, house, opened }: Visitor, language: Language) {
  const t = accessLogTexts[language];
  const things = opened.map((one) => {
    const what = openedInWords(one.opened, language);
    return one.times === 1 ? what : t.times(what, one.times);
  });
  return {
    title: name,
    text: (
      <>
        {t.actingAs(title[language], house)}
        <br />
        {t.opened(listed([...new Set(things)], t.and))}
      </>
    ),
  };
}

function listed(things: readonly string[], and: string): string {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')}${and}${last}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
