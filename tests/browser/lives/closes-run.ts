import { addDays } from '../../../src/domain/kernel/plain-date.ts';
import { closingTexts } from '../../../src/features/enrolments/closing-texts.ts';
import { courseTexts, enrolmentTexts } from '../../../src/features/enrolments/index.ts';
import { reportTexts } from '../../../src/features/reports/report-texts.ts';
import { runClosingTexts } from '../../../src/features/runs/closing/run-closing-texts.ts';
import { formatTypedDate } from '../../../src/platform/i18n/dates.ts';
import { allButOneAreOver } from '../rows/all-but-one-are-over.ts';
import { go, openAddress, type Person, picture } from '../steps/person.ts';
import { isRefusedAt } from '../steps/refusal.ts';
import { doesNotSee, sees } from '../steps/seeing.ts';
import type { Life } from './life.ts';

const mentor = 'Mentoren i Gartneriet Solsiden';

/**
 * The whole run is closed: nobody is left without a place, its last day is written, and the leader finds the final
 * report to write, where each went, and when their records are erased. Nothing begins in it afterwards.
 */
export async function closesRun({ way, crew, cast, citizen, outsiders }: Life): Promise<void> {
  const leader = await crew(cast.leader);
  const { page, hands, language } = leader;
  const t = runClosingTexts[language];
  const { run } = citizen.here;
  const last = await allButOneAreOver(way.house, run);
  await openAddress(leader, `/runs/${run}`);
  await go(leader, page.getByRole('link', { name: t.link, exact: true }));
  await sees(leader, t.waiting(0), t.underWay(1), t.notYet, last);
  await picture(leader, 'run-not-closed-yet');
  await go(leader, page.getByRole('link', { name: t.toClosing }));
  await handsOn(leader);
  await openAddress(leader, `/runs/${run}/closing`);
  await sees(leader, t.underWay(0), t.goesTo(mentor));
  const lastDay = page.getByLabel(t.lastDay);
  await hands.write(lastDay, '1.1.2199');
  await go(leader, page.getByRole('button', { name: t.save }));
  await isRefusedAt(leader, lastDay, t.refusals['last-day-ahead']);
  await hands.write(lastDay, formatTypedDate(way.house.today()));
  await go(leader, page.getByRole('button', { name: t.save }));
  await sees(leader, t.done, t.goesTo(mentor), t.report.missing);
  await picture(leader, 'run-closed');
  await outsiders.look(`/runs/${run}/closing`);
  way.house.moveWeeksAhead(1);
  await writesFinalReport(leader, run, formatTypedDate(addDays(way.house.today(), -1)));
  const caseworker = await crew(cast.caseworker);
  await openAddress(caseworker, '/referrals/new');
  await doesNotSee(caseworker, citizen.here.name);
}

/** The last course ends otherwise than planned, and goes on to somebody: the model demands to whom. */
async function handsOn(leader: Person): Promise<void> {
  const { page, hands, language } = leader;
  const t = closingTexts[language];
  await hands.choose(page.getByRole('group', { name: t.ending }), courseTexts[language].endings.other);
  await hands.write(page.getByLabel(`${t.handover}: ${t.handoverTo.toLowerCase()}`), mentor);
  await hands.write(page.getByLabel(t.handoverWhat), 'Aftalen om den faste onsdag.');
  await hands.choose(page.getByRole('group', { name: t.handoverBasis }), t.bases.consent);
  await go(leader, page.getByRole('button', { name: t.save }));
  await sees(leader, enrolmentTexts[language].done.closed.heading);
}

async function writesFinalReport(leader: Person, run: string, asOf: string): Promise<void> {
  const { page, hands, language } = leader;
  const [t, report] = [runClosingTexts[language], reportTexts[language]];
  await openAddress(leader, `/runs/${run}/closing`);
  await go(leader, page.getByRole('link', { name: t.writeReport }).first());
  const recipients = page.getByLabel(report.form.recipient);
  const [label] = (await recipients.locator('option:not([value=""])').allTextContents()).slice(0, 1);
  await hands.pick(recipients, label ?? '');
  await hands.write(page.getByLabel(report.form.to, { exact: true }), asOf);
  await go(leader, page.getByRole('button', { name: report.form.save }));
  await doesNotSee(leader, report.notSaved);
  await openAddress(leader, `/runs/${run}/closing`);
  await sees(leader, t.report.written);
  await openAddress(leader, `/runs/${run}`);
  await sees(leader, t.linkClosed);
}
