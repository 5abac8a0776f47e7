import type { SightFacts } from '../../domain/access/who-can-see.ts';
import type { HostEnd } from '../../domain/enrolment/host-course.ts';
import type { Circle } from '../../domain/fact/fact-form.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { Grant } from '../access-grants/index.ts';
import type { PersonHead } from '../people/index.ts';
import type { PlanInShort } from '../plans/index.ts';
import type { Course } from './course.ts';
import type { Done } from './enrolment-texts.ts';
import type { Traces } from './traces.ts';
import type { PastMove } from './version-move/move-queries.ts';
import type { NamedOnlooker } from './who-can-see/named-onlooker.ts';

/** What the course's page shows one viewer. */
export interface EnrolmentModel {
  readonly today: PlainDate;
  readonly course: Course;
  readonly definition: ProgrammeDefinition;
  readonly head: PersonHead;
  readonly traces: Traces;
  /** Everybody who stands to the course, and what rights over it depend on: the line is made of them. */
  readonly people: readonly NamedOnlooker[];
  readonly facts: SightFacts;
  /** Without seeing every session nobody can tell a quiet week. */
  readonly seesAllSessions: boolean;
  readonly seesNotes: boolean;
  readonly mayRecord: boolean;
  /** The plan, as much of it as the viewer may read, and whether they may change some of it. */
  readonly plan: PlanInShort;
  readonly mayOpenPlan: boolean;
  readonly mayChangePlan: boolean;
  readonly mayOpenJournal: boolean;
  readonly mayOpenFeedback: boolean;
  readonly mayOpenHouseNotes: boolean;
  readonly mayClose: boolean;
  /** Whether the viewer may move the course to a newer version of its definition. */
  readonly mayMove: boolean;
  /** How the course came to its version; newest first. */
  readonly moves: readonly PastMove[];
  /** The ways on that hold something for the viewer. */
  readonly mayGo: {
    /** The circle of facts by which the viewer comes to the ledger; `undefined` for whoever sees none. */
    readonly facts: Circle | undefined;
    readonly placements: boolean;
    readonly wishes: boolean;
    readonly questionnaires: boolean;
    readonly network: boolean;
    readonly stories: boolean;
    readonly grants: boolean;
    readonly need: boolean;
  };
  /** The viewer's open emergency access, where that is what opens the page. */
  readonly glass: Grant | undefined;
  /** That the course at the host, beside which this one goes on, ends or has ended. */
  readonly hostEnd: HostEnd | undefined;
  readonly done: Done | undefined;
  /** The meeting that was written up a moment ago, where a text of it is ready for other systems. */
  readonly written: string | undefined;
}
