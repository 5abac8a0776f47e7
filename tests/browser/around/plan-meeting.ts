import type { SessionKind } from '../../../src/domain/session/session-kind.ts';
import { sessionTexts } from '../../../src/features/sessions/index.ts';
import { planTexts } from '../../../src/features/sessions/plan-texts.ts';
import { seatsTexts } from '../../../src/features/sessions/seats/seats-texts.ts';
import { sessionPageTexts } from '../../../src/features/sessions/session-page-texts.ts';
import { go, openAddress, type Person } from '../steps/person.ts';
import { sees } from '../steps/seeing.ts';

/** A meeting as whoever holds it writes it in the calendar. */
export interface Meeting {
  readonly kind: SessionKind;
  /** Who is to come; nobody where it is open to signing up. */
  readonly names: readonly string[];
  /** Day and time as they are typed. */
  readonly on: string;
  readonly at: string;
  readonly place: string;
  readonly title?: string;
  readonly seats?: string;
}

/** Plans a meeting, with those who are to come or open to signing up; answers its address. */
export async function planMeeting(holder: Person, meeting: Meeting): Promise<string> {
  const { page, hands, language } = holder;
  const t = planTexts[language];
  await openAddress(holder, '/sessions/new');
  const kind = page.getByRole('group', { name: t.kind });
  await hands.choose(kind, sessionTexts[language].kinds[meeting.kind]);
  for (const name of meeting.names) await hands.tick(page.getByRole('group', { name: t.who }), name);
  await hands.write(page.getByLabel(t.on, { exact: true }), meeting.on);
  await hands.write(page.getByLabel(t.at, { exact: true }), meeting.at);
  await hands.write(page.locator('#place'), meeting.place);
  if (meeting.title !== undefined) await hands.write(page.getByLabel(t.name), meeting.title);
  if (meeting.seats !== undefined)
    await hands.write(page.getByLabel(seatsTexts[language].planSeats), meeting.seats);
  await go(holder, page.getByRole('button', { name: t.save }));
  await sees(holder, sessionPageTexts[language].done.planned.heading, meeting.place);
  return new URL(page.url()).pathname;
}
