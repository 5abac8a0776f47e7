import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { RunPart } from '../../../domain/run/run-part.ts';
import { Facts, Section } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { aboutAddresses } from './about-addresses.ts';
import { type AboutRun, linesOn } from './about-run.ts';
import { aboutTexts } from './about-texts.ts';
import { lastStartWords, periodWords, placesWords } from './about-words.ts';

interface AboutSectionProps {
  readonly about: AboutRun;
  readonly today: PlainDate;
  readonly language: Language;
}

/** A run in a few lines, beside its figures. */
export function AboutSection({ about, today, language }: AboutSectionProps) {
  const t = aboutTexts[language];
  const { basics, definition, contact } = about;
  const parties = partiesByName(about, today).map(
    ([name, parts]) => `${name} (${parts.map((part) => t.parties.parts[part]).join(', ')})`,
  );
  const places = linesOn(about.places, today).map(
    (line) => `${line.organisationName}: ${placesWords(line, language)}`,
  );
  const items = [
    { term: t.basics.period, value: periodWords(basics.period, language) },
    { term: t.basics.lastStart, value: lastStartWords(definition, basics.period, today, language) },
    ...(parties.length > 0 ? [{ term: t.parties.title, value: parties.join(', ') }] : []),
    ...(places.length > 0 ? [{ term: t.places.title, value: places.join(', ') }] : []),
    {
      term: t.contact.title,
      value: contact ? [contact.shownName, contact.phone, contact.mail].filter(Boolean).join(' · ') : t.unset,
    },
  ];
  return (
    <Section
      id="about"
      title={t.title}
      spaced
      more={{ href: aboutAddresses.about(about.id), label: t.seeAll }}
    >
      <Facts wide items={items} />
    </Section>
  );
}

/** Each organisation once, with everything it is to the run. */
function partiesByName(
  about: AboutRun,
  today: PlainDate,
): readonly (readonly [string, readonly RunPart[]])[] {
  const lines = linesOn(about.parties, today);
  const names = [...new Set(lines.map(({ organisationName }) => organisationName))];
  return names.map((name) => [
    name,
    lines.filter(({ organisationName }) => organisationName === name).map(({ part }) => part),
  ]);
}
