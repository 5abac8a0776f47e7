import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ActKind } from '../../domain/company-act/company-act.ts';
import type { CountedPlaces } from '../../domain/run/places.ts';
import type { RunPart } from '../../domain/run/run-part.ts';
import type { HourSource } from '../../domain/run/staff-hours.ts';
import type { ToldEvery } from '../../domain/run/target-agreement.ts';
import type { WorkNeed } from '../../domain/work-wish/work-wish.ts';

/** The demo's runs as data, beside the definitions they run: houses are named by keys of this file. */
export interface DemoRunFile {
  readonly houses: Readonly<Record<string, { readonly name: string; readonly kind: string }>>;
  readonly runs: readonly DemoRun[];
}

export interface DemoRun {
  readonly programme: string;
  /** Where it is called something else than its programme. */
  readonly name?: string;
  /** What its people are listed under in the demo's ledger; its programme's key when not said. */
  readonly ledger?: string;
  readonly public: boolean;
  /** Absent in the run that the demo's people act in; `null` where no day is set. */
  readonly beganWeeksAgo?: number | null;
  readonly weeks?: number | null;
  readonly leader?: DemoLeader;
  readonly parties: readonly { readonly house: string; readonly part: RunPart }[];
  readonly places: readonly {
    readonly house: string;
    readonly counted: CountedPlaces;
    readonly fewest: number | null;
    readonly most: number;
  }[];
  /** Where it is somebody else than the leader. */
  readonly contact?: {
    readonly house: string;
    readonly name: string;
    readonly phone: string;
    readonly mail: string;
    readonly reachable: string;
  };
  readonly funding: readonly {
    readonly house: string;
    readonly crowns: number | null;
    readonly partners: string | null;
    readonly conditions: string | null;
    readonly invented: boolean;
  }[];
  readonly hours: readonly {
    readonly house: string;
    readonly role: string;
    readonly hours: number;
    readonly source: HourSource;
  }[];
  readonly targets: readonly {
    readonly house: string;
    readonly rule: string;
    readonly direction: 'at_least' | 'at_most';
    readonly percent?: number;
    readonly people?: number;
    readonly told: ToldEvery;
    readonly threshold: number;
    readonly invented: boolean;
  }[];
  /** What the leader's house has done with companies, so many weeks after the run began. */
  readonly acts?: readonly DemoAct[];
  /** The companies that stand in the register. */
  readonly companies?: readonly DemoRegistered[];
  /** Courses for ambassadors, whose certificates end them. */
  readonly trainings?: readonly DemoTraining[];
  readonly taskForce?: {
    readonly members: readonly DemoMember[];
    readonly meetings: readonly DemoMeeting[];
    /** Whoever goes through the doors with the citizens. */
    readonly consultant?: { readonly name: string; readonly house: string };
  };
}

/** A course, with weeks counted from the beginning of the run. */
export interface DemoTraining {
  readonly title: string;
  readonly place: string;
  readonly invitedWeek: number;
  /** Each with the company they are of. */
  readonly people: readonly { readonly name: string; readonly title: string; readonly company: string }[];
  /** The meetings, with those who came; the last one ends with certificates. */
  readonly meetings: readonly { readonly week: number; readonly present: readonly string[] }[];
}

export interface DemoRegistered {
  readonly name: string;
  readonly cvr: string;
  readonly pNumber: string;
  /** By its code. */
  readonly industry: string;
  readonly street: string;
  readonly postalCode: string;
  readonly town: string;
}

/** Somebody of a company or an association, since so many weeks after the run began. */
export interface DemoMember {
  readonly name: string;
  readonly title: string;
  readonly company: string;
  readonly week: number;
}

export interface DemoMeeting {
  readonly week: number;
  readonly place: string;
  readonly words: string;
  readonly present: readonly string[];
}

export interface DemoAct {
  readonly kind: ActKind;
  readonly company?: string;
  readonly people?: number;
  readonly hours?: number;
  readonly week: number;
  /** Whoever of the task force stands behind it. */
  readonly member?: string;
  /** Of a pledge: the kind of work by its code, how many weeks it holds, what the company asks for, and can give. */
  readonly workKind?: string;
  readonly weeks?: number;
  readonly conditions?: string;
  readonly gives?: readonly WorkNeed[];
  readonly cannotGive?: readonly WorkNeed[];
}

export interface DemoLeader {
  readonly house: string;
  readonly name: string;
  readonly da: string;
  readonly en: string;
  readonly phone: string;
  readonly mail: string;
}

/** Reads `demo/runs.json` in the folder with the definitions. */
export async function readDemoRuns(programmes: string): Promise<DemoRunFile> {
  return JSON.parse(await readFile(join(programmes, 'demo', 'runs.json'), 'utf8')) as DemoRunFile;
}
