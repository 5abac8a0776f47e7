import { mayBeBrought } from '../../../domain/network/bring-along.ts';
import { MoreLink, PostButton, type RowItem, Rows } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatMinutes } from '../../../platform/i18n/durations.ts';
import { alongAddresses } from '../along/along-addresses.ts';
import { alongTexts } from '../along/along-texts.ts';
import { promiseTexts } from '../mentors/promise-texts.ts';
import type { PersonAround } from '../network-queries.ts';
import { networkTexts } from '../network-texts.ts';

interface PersonRowsProps {
  readonly people: readonly PersonAround[];
  readonly citizen: string;
  /** Where an agreement is ended; absent for those who only read. */
  readonly endAction?: string | undefined;
  readonly own: boolean;
  readonly language: Language;
}

/** People around the citizen: who, as what, since when; one press ends it. */
export function PersonRows({ people, citizen, endAction, own, language }: PersonRowsProps) {
  const t = networkTexts[language];
  return (
    <Rows
      items={people.map(
        (person): RowItem => ({
          title: person.name,
          text: `${t.row(person.connection, t.parts[person.part])}${person.comesFrom === undefined ? '' : ` ${person.comesFrom}.`} ${periodWords(person, own, language)}${promiseWords(person, language)}`,
          below: own ? alongLink(person, citizen, language) : undefined,
          end:
            person.isNow && endAction !== undefined ? (
              <PostButton
                action={endAction}
                label={t.end}
                about={person.name}
                hidden={{ person: person.id }}
              />
            ) : undefined,
        }),
      )}
    />
  );
}

/** The citizen's way to the page where they bring this person along. */
function alongLink({ id, part, isNow }: PersonAround, citizen: string, language: Language) {
  if (!isNow || !mayBeBrought(part)) return undefined;
  const t = alongTexts[language];
  const label = part === 'relative' ? t.open : t.openMeetings;
  return <MoreLink href={alongAddresses.person(citizen, id)} label={label} />;
}

function promiseWords({ part, promisedOn, saidNoOn, isNow, met }: PersonAround, language: Language): string {
  const t = promiseTexts[language];
  if (part !== 'volunteer_mentor') return '';
  if (saidNoOn !== undefined) return ` ${t.saidNo(formatDate(saidNoOn, language))}`;
  if (promisedOn !== undefined) {
    const promised = ` ${t.promised(formatDate(promisedOn, language))}`;
    return met === undefined
      ? promised
      : `${promised} ${t.met(met.times, formatMinutes(met.minutes, language))}`;
  }
  return isNow ? ` ${t.waits}` : '';
}

function periodWords(
  { from, to, isNow, by, whileInvited, saidNoOn }: PersonAround,
  own: boolean,
  language: Language,
): string {
  const t = networkTexts[language];
  // Whoever said no the day they were asked was taken off by nobody.
  if (from === undefined) return saidNoOn === undefined ? t.cancelled : '';
  const day = formatDate(from, language);
  const since = own ? t.fromOwn(day) : t.from(day, by ?? t.self);
  if (to === undefined) return whileInvited ? `${since} ${t.whileInvited}` : since;
  return isNow ? `${since} ${t.until(formatDate(to, language))}` : t.ended(day, formatDate(to, language));
}
