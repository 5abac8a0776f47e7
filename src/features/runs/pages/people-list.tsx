import type { Child } from 'hono/jsx';
import { PlainList } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { runAddresses } from '../run-addresses.ts';
import type { Way } from '../way-queries.ts';
import { wayTexts } from '../way-texts.ts';

interface PeopleListProps<Person extends Way> {
  readonly people: readonly Person[];
  /** Why the person stands in this list, in a few words. */
  readonly about: (way: Person) => string;
  readonly language: Language;
}

/** Call names, each with the way to the course, or to the referral where there is no course. */
export function PeopleList<Person extends Way>({ people, about, language }: PeopleListProps<Person>) {
  return <PlainList items={people.map((way) => line(way, about(way), language))} />;
}

function line(way: Way, about: string, language: Language): Child {
  const { noName } = wayTexts[language];
  const href = way.course ? runAddresses.course(way.course.enrolment) : runAddresses.referral(way.referral);
  return (
    <>
      <a class="ff-tap" href={href}>
        {way.callName ?? noName}
      </a>{' '}
      <span class="ff-meta">{about}</span>
    </>
  );
}
