import { type SightFacts, sightOf } from '../../../domain/access/who-can-see.ts';
import { whoSeesSession } from '../../../domain/access/who-sees-session.ts';
import type { SessionKind } from '../../../domain/session/session-kind.ts';
import type { Audience } from '../../../domain/session/short-note.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { listPeople, type NamedOnlooker } from '../../enrolments/index.ts';
import { noteTexts } from '../note-texts.ts';

/** The people around a course, and what their rights depend on today. */
export interface Around {
  readonly people: readonly NamedOnlooker[];
  readonly facts: SightFacts;
}

/** Who reads a note meant for an audience, and who around the course does not, by name. */
export function readersOf(audience: Audience, { people, facts }: Around, language: Language): string {
  const t = noteTexts[language];
  const reads = people.filter(
    (person) =>
      sightOf(person, 'shared_note', facts).extent !== 'none' &&
      (audience === 'team_and_citizen' || !person.relations.includes('citizen')),
  );
  const others = people.filter((person) => !reads.includes(person));
  const sentences = [t.readers(listPeople(reads, people, language))];
  if (others.length > 0) sentences.push(t.notReaders(listPeople(others, people, language)));
  return sentences.map((sentence) => capital(sentence)).join(' ');
}

/** Who sees the attendance at a session of a kind that the viewer held. */
export function sessionSeenBy(kind: SessionKind, { people, facts }: Around, language: Language): string {
  const holder = people.find(({ isViewer }) => isViewer);
  const seen = holder === undefined ? [] : whoSeesSession(people, { kind, holder }, facts);
  return listPeople(seen, people, language);
}
