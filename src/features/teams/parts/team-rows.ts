import { includesDate } from '../../../domain/kernel/period.ts';
import { addDays, daysBetween, type PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import { heldSince, isSameSeat } from '../../../domain/team/place.ts';
import { daysUntil, type TeamWarning } from '../../../domain/team/team-warnings.ts';
import type { RowItem, TagProps } from '../../../platform/html/index.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { formatDayMonth, formatPeriod } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays } from '../../../platform/i18n/durations.ts';
import { teamAddresses } from '../team-addresses.ts';
import type { TeamModel } from '../team-model.ts';
import type { NamedPlace } from '../team-queries.ts';
import { teamTexts } from '../team-texts.ts';

/** What a role is called inside a sentence. */
export function roleName(definition: ProgrammeDefinition, key: string, language: Language): string {
  return definition.roles.find((role) => role.key === key)?.title[language].toLowerCase() ?? key;
}

/** Everybody on the team today: since when, what is planned about them, and the way to change it. */
export function rowsNow(model: TeamModel, language: Language): RowItem[] {
  const { places, today } = model;
  return places
    .filter(({ period }) => includesDate(period, today))
    .map((place) => ({
      title: place.name,
      tag: tagOf(warningOf(model, place), today, language),
      text: nowWords(model, place, language),
      action: model.mayChange ? changeLink(model, place, language) : undefined,
    }));
}

/** Roles nobody has today, and that somebody must. */
export function rowsEmpty(model: TeamModel, language: Language): RowItem[] {
  const t = teamTexts[language];
  return model.warnings.flatMap((warning) => {
    if (warning.warns !== 'empty_role') return [];
    const title = roleName(model.definition, warning.role, language);
    const action = model.mayChange
      ? { href: teamAddresses.join(model.course.id, warning.role), label: t.fill }
      : undefined;
    const tag = { text: t.tags.empty, tone: 'late' } as const;
    return [{ title: capital(title), tag, text: t.empty, action }];
  });
}

/** Who is to come, stand in or be away, from tomorrow on. */
export function rowsComing(model: TeamModel, language: Language): RowItem[] {
  const { places, today, course, definition } = model;
  const t = teamTexts[language];
  const coming = places
    .filter(({ period }) => period.from > today)
    .filter((place) => place.standsInFor !== undefined || heldSince(places, place) > today);
  return coming.map((place) => {
    const role = roleName(definition, place.role, language);
    const text =
      place.standsInFor === undefined || place.period.to === undefined
        ? t.begins(role, formatDayMonth(place.period.from, language))
        : t.standIn(role, formatPeriod(place.period.from, place.period.to, language));
    const href = teamAddresses.change(
      course.id,
      'leave',
      place.id,
      `&from=${addDays(place.period.from, -1)}`,
    );
    return { title: place.name, text, action: model.mayChange ? { href, label: t.takeBack } : undefined };
  });
}

/** Who has left, and is not there any more. */
export function rowsPast({ places, definition, today }: TeamModel, language: Language): RowItem[] {
  const t = teamTexts[language];
  return places
    .filter(({ period }) => period.to !== undefined && period.to < today)
    .filter((place) => !places.some((one) => isSameSeat(one, place) && one.period.from > place.period.from))
    .map((place) => ({
      title: place.name,
      text: t.was(
        capital(roleName(definition, place.role, language)),
        formatPeriod(heldSince(places, place), place.period.to ?? today, language),
      ),
    }));
}

function nowWords(model: TeamModel, place: NamedPlace, language: Language): string {
  const { places, course, definition } = model;
  const t = teamTexts[language];
  const role = capital(roleName(definition, place.role, language));
  const since = heldSince(places, place);
  const last = lastDayOf(places, place);
  const held = places.find(({ id }) => id === place.standsInFor);
  const words = [
    place.coordinates ? `${role}, ${t.coordinates}` : role,
    held && last !== undefined
      ? t.standInFor(held.name, formatDayMonth(last, language))
      : since <= course.startsOn
        ? t.sinceStart
        : t.since(formatDayMonth(since, language)),
    ...(last === undefined || held ? [] : [t.until(formatDayMonth(last, language))]),
    ...awayWords(model, place, language),
    ...endWords(model, place, language),
  ];
  return `${words.join('. ')}.`;
}

function awayWords({ ahead }: TeamModel, place: NamedPlace, language: Language): string[] {
  const t = teamTexts[language];
  return ahead.breaks
    .filter(({ account, organisation }) => account === place.account && organisation === place.organisation)
    .map(({ kind, period }) => t.away(t.kinds[kind], formatPeriod(period.from, period.to, language)));
}

function endWords({ ahead }: TeamModel, place: NamedPlace, language: Language): string[] {
  const end = ahead.ends.find(
    ({ account, organisation }) => account === place.account && organisation === place.organisation,
  );
  return end === undefined ? [] : [teamTexts[language].employedUntil(formatDayMonth(end.lastDay, language))];
}

/** The last day somebody has in a role without a day between; `undefined` where none is set. */
function lastDayOf(places: readonly NamedPlace[], place: NamedPlace): PlainDate | undefined {
  const { to } = place.period;
  if (to === undefined) return undefined;
  const next = places.find((one) => isSameSeat(one, place) && one.period.from === addDays(to, 1));
  return next === undefined ? to : lastDayOf(places, next);
}

function warningOf({ warnings }: TeamModel, { id }: NamedPlace): TeamWarning | undefined {
  return warnings.find((warning) => warning.warns !== 'empty_role' && warning.place.id === id);
}

/** What a warning says in a few words: red only for a day that has passed. */
function tagOf(warning: TeamWarning | undefined, today: PlainDate, language: Language): TagProps | undefined {
  const t = teamTexts[language];
  if (warning === undefined) return undefined;
  const left = daysUntil(warning, today);
  const days = formatDays(Math.abs(left), language);
  switch (warning.warns) {
    case 'empty_role':
      return { text: t.tags.empty, tone: 'late' };
    case 'break': {
      const kind = t.awayTag[warning.kind];
      return left > 0
        ? { text: t.tags.breakIn(kind, days), tone: 'soon' }
        : { text: t.tags.breakNow(kind), tone: 'late' };
    }
    case 'employment_ends':
    case 'place_ends':
      if (left > 0) return { text: t.tags.ends(days), tone: 'soon' };
      return { text: left === 0 ? t.tags.endsToday : t.tags.ended, tone: 'late' };
  }
}

/** Where a warning about one course is done: a stand-in for a break, a successor for an end, somebody for a role. */
export function warningAddress(enrolment: string, warning: TeamWarning, today: PlainDate): string {
  switch (warning.warns) {
    case 'empty_role':
      return teamAddresses.join(enrolment, warning.role);
    case 'break': {
      const from = daysBetween(today, warning.period.from) > 0 ? warning.period.from : today;
      const days = `&from=${from}&to=${warning.period.to}`;
      return teamAddresses.change(enrolment, 'stand_in', warning.place.id, days);
    }
    case 'employment_ends':
    case 'place_ends':
      return teamAddresses.change(
        enrolment,
        'replace',
        warning.place.id,
        `&from=${addDays(warning.lastDay, 1)}`,
      );
  }
}

function changeLink(model: TeamModel, place: NamedPlace, language: Language) {
  const t = teamTexts[language];
  const { course, today } = model;
  if (place.standsInFor !== undefined)
    return { href: teamAddresses.change(course.id, 'leave', place.id), label: t.endStandIn };
  const warning = warningOf(model, place);
  const href = warning
    ? warningAddress(course.id, warning, today)
    : teamAddresses.change(course.id, 'replace', place.id);
  return { href, label: t.change };
}
