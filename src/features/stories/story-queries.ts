import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../database/row-types.ts';
import type { AccountId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { TraitAnswers } from '../../domain/story/recognised.ts';
import type { Story, StoryState } from '../../domain/story/story.ts';
import type { Visit } from '../access/index.ts';

/** A story as it stands; of what is withdrawn there are no words. */
export interface KeptStory {
  readonly id: string;
  readonly run: string;
  readonly runName: string;
  readonly title: string;
  readonly words: string;
  readonly story: Story;
  readonly identifiers: number;
  readonly publishedOn: PlainDate | null;
}

interface Row {
  readonly id: string;
  readonly run_id: string;
  readonly run_name: string;
  readonly about: Story['about'];
  readonly title: string | null;
  readonly words: string | null;
  readonly version: number;
  readonly state: StoryState;
  readonly traits: TraitAnswers;
  readonly agreed_to: number | null;
  readonly identifiers: number;
  readonly written_by: string;
  readonly published_on: PlainDate | null;
}

const columns = sql`s.id, s.run_id, r.name as run_name, s.about, s.title, s.words, s.version, s.state, s.traits, s.agreed_to,
  s.identifiers, s.written_by, s.published_on`;

/** The stories about a citizen in one course, the newest first; those withdrawn are gone. */
export async function readStoriesOf({ tables }: Visit, enrolment: string): Promise<readonly KeptStory[]> {
  const { rows } = await sql<Row>`
    select ${columns} from story_about a join story s on s.id = a.story_id join run r on r.id = s.run_id
    where a.enrolment_id = ${enrolment} and s.state <> 'withdrawn'
    order by s.recorded_at desc, s.id
  `.execute(tables);
  return rows.map(storyOf);
}

/** News of a run that are not withdrawn, the newest first. */
export async function readNewsOf({ tables }: Visit, run: string): Promise<readonly KeptStory[]> {
  const { rows } = await sql<Row>`
    select ${columns} from story s join run r on r.id = s.run_id
    where s.run_id = ${run} and s.about = 'nobody' and s.state <> 'withdrawn'
    order by s.recorded_at desc, s.id
  `.execute(tables);
  return rows.map(storyOf);
}

/** What waits for the viewer's approval, and what is out, in the runs they are named for. */
export async function readToApprove({ tables }: Visit): Promise<readonly KeptStory[]> {
  const { rows } = await sql<Row>`select * from app.stories_to_approve()`.execute(tables);
  return rows.map(storyOf);
}

function storyOf(row: Row): KeptStory {
  const { about, state, version, traits, written_by, agreed_to } = row;
  return {
    id: row.id,
    run: row.run_id,
    runName: row.run_name,
    title: row.title ?? '',
    words: row.words ?? '',
    identifiers: row.identifiers,
    publishedOn: row.published_on,
    story: {
      about,
      state,
      version,
      answers: traits,
      writtenBy: written_by as AccountId,
      agreedTo: agreed_to ?? undefined,
    },
  };
}

/** A story or news as anybody may read it. */
export interface ToldStory {
  readonly id: string;
  readonly runName: string;
  readonly about: Story['about'];
  readonly title: string;
  readonly words: string;
  readonly on: PlainDate;
}

/** Everything that is told now, newest first, asked for by nobody in particular. */
export async function readTold(tables: Kysely<Tables>): Promise<readonly ToldStory[]> {
  const { rows } = await sql<ToldStory>`
    select id, run_name as "runName", about, title, words, published_on as on from app.public_stories()
  `.execute(tables);
  return rows;
}
