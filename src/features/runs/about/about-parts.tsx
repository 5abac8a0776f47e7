import type { Child } from 'hono/jsx';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { sumHours } from '../../../domain/run/staff-hours.ts';
import { EmptyState, Facts, type RowItem, Rows, Section } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { runNameIn } from '../../programmes/index.ts';
import { aboutAddresses, type LinePart } from './about-addresses.ts';
import { type AboutRun, linesOn, notOver } from './about-run.ts';
import { aboutTexts } from './about-texts.ts';
import {
  amountWords,
  lastStartWords,
  linePeriodWords,
  periodWords,
  placesWords,
  promisedWords,
  workWords,
} from './about-words.ts';

export interface AboutPartProps {
  readonly about: AboutRun;
  readonly today: PlainDate;
  readonly language: Language;
  /** Whether the viewer may change it: then each line leads to its form. */
  readonly mayChange: boolean;
}

/** Name, period, leader, version, and until when one may start. */
export function BasicsPart({ about, today, language, mayChange }: AboutPartProps) {
  const t = aboutTexts[language];
  const { basics, definition, leaders } = about;
  const umbrella = basics.umbrella ?? definition.umbrella?.[language];
  const change = (part: 'basics' | 'version') =>
    mayChange && !about.isClosed
      ? { href: aboutAddresses.single(about.id, part), label: t.change, about: t.changeAbout[part] }
      : undefined;
  const facts = [
    { term: t.basics.name, value: runNameIn(basics.name, definition, language), change: change('basics') },
    { term: t.basics.period, value: periodWords(basics.period, language), change: change('basics') },
    ...(umbrella === undefined
      ? []
      : [{ term: t.basics.umbrella, value: umbrella, change: change('basics') }]),
    {
      term: t.basics.public,
      value: basics.isPublic ? t.basics.isPublic : t.basics.isPrivate,
      change: change('basics'),
    },
    {
      term: t.basics.version,
      value: t.basics.versionOf(definition.name[language], definition.version),
      change: change('version'),
    },
    { term: t.basics.leader, value: leaders.length > 0 ? leaders.join(' · ') : t.basics.nobodyLeads },
    { term: t.basics.lastStart, value: lastStartWords(definition, basics.period, today, language) },
  ];
  return (
    <Section id="basics" title={t.basics.title} spaced>
      <Facts wide items={facts} />
    </Section>
  );
}

/** Whom one can ask. */
export function ContactPart({ about, language, mayChange }: AboutPartProps) {
  const t = aboutTexts[language];
  const { contact } = about;
  const address = aboutAddresses.single(about.id, 'contact');
  return (
    <Section id="contact" title={t.contact.title} spaced={contact === undefined}>
      {contact === undefined ? (
        <EmptyState
          heading={t.contact.none}
          text={t.contact.noneText}
          action={mayChange ? { href: address, label: t.add } : undefined}
        />
      ) : (
        <Rows
          items={[
            {
              title: `${contact.shownName}, ${contact.organisationName}`,
              tag: contact.hasLeft ? { text: t.contact.left(contact.shownName), tone: 'late' } : undefined,
              text: [contact.phone, contact.reachable, contact.mail].filter(Boolean).join(' · '),
              action: mayChange ? { href: address, label: t.change } : undefined,
            },
          ]}
        />
      )}
    </Section>
  );
}

export function PartiesPart(props: AboutPartProps) {
  const { about, today, language } = props;
  const t = aboutTexts[language];
  const items = notOver(about.parties, today).map(({ id, organisationName, part, period }) => ({
    id,
    title: organisationName,
    text: [t.parties.parts[part], linePeriodWords(period, language)],
  }));
  return <LinesPart {...props} part="parties" lines={items} />;
}

export function PlacesPart(props: AboutPartProps) {
  const { about, today, language } = props;
  const items = notOver(about.places, today).map((line) => ({
    id: line.id,
    title: `${line.organisationName}: ${placesWords(line, language)}`,
    text: [linePeriodWords(line.period, language)],
  }));
  return <LinesPart {...props} part="places" lines={items} />;
}

export function FundingPart(props: AboutPartProps) {
  const { about, today, language } = props;
  const t = aboutTexts[language].funding;
  const items = notOver(about.funding, today).map((line) => ({
    id: line.id,
    title: `${line.organisationName}, ${amountWords(line.amountOre, language)}`,
    tag: line.invented ? { text: t.invented } : undefined,
    text: [
      linePeriodWords(line.period, language),
      line.partners && t.partners(line.partners),
      line.conditions,
    ],
  }));
  return <LinesPart {...props} part="funding" lines={items} />;
}

export function HoursPart(props: AboutPartProps) {
  const { about, today, language } = props;
  const t = aboutTexts[language].hours;
  const lines = notOver(about.hours, today).map((line) => ({
    id: line.id,
    title: `${workWords(line, about.definition, language)}, ${line.organisationName}`,
    text: [
      t.perWeek(formatNumber(line.hoursPerWeek, language)),
      t.sources[line.source],
      linePeriodWords(line.period, language),
    ],
  }));
  const { all, bought } = sumHours(linesOn(about.hours, today));
  const sum = t.sum(formatNumber(all, language), formatNumber(bought, language));
  return <LinesPart {...props} part="hours" lines={lines} after={all > 0 ? sum : undefined} />;
}

export function TargetsPart(props: AboutPartProps) {
  const { about, today, language } = props;
  const t = aboutTexts[language];
  const lines = notOver(about.targets, today).map((line) => {
    const { outcomeRules, companyRules } = about.definition;
    const rule = [...outcomeRules, ...companyRules].find(({ id }) => id === line.rule.id);
    return {
      id: line.id,
      title: `${rule?.title[language] ?? t.targets.unknownRule}: ${promisedWords(line, language)}`,
      tag: line.invented ? { text: t.funding.invented } : undefined,
      text: [
        t.targets.with(line.organisationName),
        'share' in line.promised ? t.targets.of[line.denominator] : undefined,
        linePeriodWords(line.period, language),
        [
          t.targets.agreedOn(formatDate(line.agreedOn, language)),
          t.targets.toldHow(t.targets.told[line.told]),
          t.targets.threshold(formatNumber(line.threshold, language)),
        ].join(' '),
      ],
    };
  });
  return <LinesPart {...props} part="targets" lines={lines} />;
}

interface LinesPartProps extends AboutPartProps {
  readonly part: LinePart;
  readonly lines: readonly (Pick<RowItem, 'title' | 'tag'> & {
    readonly id: string;
    readonly text: readonly (string | undefined)[];
  })[];
  readonly after?: Child;
}

/** The lines of one part, each with the way to its form, and the way to add one. */
function LinesPart({ about, language, mayChange, part, lines, after }: LinesPartProps) {
  const t = aboutTexts[language];
  const add = mayChange ? { href: aboutAddresses.newLine(about.id, part), label: t.add } : undefined;
  if (lines.length === 0) {
    return (
      <Section id={part} title={t[part].title} spaced>
        <EmptyState heading={t[part].none} text={t[part].noneText} action={add} />
      </Section>
    );
  }
  const items = lines.map(({ id, title, tag, text }) => ({
    title,
    tag,
    text: text.filter(Boolean).join(' · '),
    action: mayChange ? { href: aboutAddresses.line(about.id, part, id), label: t.change } : undefined,
  }));
  return (
    <Section id={part} title={t[part].title} more={add}>
      <Rows items={items} />
      {after ? <p class="ff-meta">{after}</p> : null}
    </Section>
  );
}
