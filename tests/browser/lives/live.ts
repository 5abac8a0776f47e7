import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { formatTypedDate } from '../../../src/platform/i18n/dates.ts';
import { newcomers } from '../programmes/newcomers.ts';
import type { OnTheWay } from '../programmes/telling.ts';
import { someoneWhoFits } from '../programmes/who-fits.ts';
import { closeCompleted } from '../steps/closing.ts';
import { openPeopleWhoReached, readFigure } from '../steps/counting.ts';
import { openAddress, picture, type Way } from '../steps/person.ts';
import { giveButtons } from './buttons.ts';
import type { Cast } from './cast.ts';
import { closesRun } from './closes-run.ts';
import { demoRun } from './demo-run.ts';
import { firstWeeks } from './first-weeks.ts';
import { crewOf, type Life } from './life.ts';
import { outsidersLook } from './outsiders.ts';
import { comesIn } from './way-in.ts';
import { weeksGo } from './weeks-go.ts';

/**
 * Lives one citizen through a programme, as its definition says: from the referral to the closing, each step by the one
 * whose it is, with two outsiders looking on after each, and a target of the leader's that moves by one.
 */
export async function live(test: TestContext, way: Way, cast: Cast): Promise<void> {
  const { caseworker, intake, leader, holder, decides, writesFacts, colleague = leader, outsiders } = cast;
  const atWork = [caseworker, intake, leader, holder, decides, writesFacts, colleague, ...outsiders];
  await giveButtons(way.house, [...atWork, ...Object.values(cast.team)]);
  const crew = crewOf(test, way);
  const phones = crewOf(test, { ...way, script: false, width: 320 });
  const citizen = await someone(way, cast);
  const [out, off] = outsiders;
  const { fullName, callName } = citizen.newcomer;
  const life: Life = {
    ...{ way, cast, crew, phones, citizen },
    outsiders: outsidersLook([await crew(out), await crew(off)], fullName),
    tells: (line) => test.diagnostic(line),
  };
  const leads = await crew(leader);
  const figure = titleOf(citizen, cast, way);
  const before = await readFigure(leads, figure, citizen.here.run);
  const course = await comesIn(life);
  await weeksGo(life, course, await firstWeeks(life, course));
  await closesCompleted(life, course);
  const after = await readFigure(leads, figure, citizen.here.run);
  assert.equal(after.numerator, before.numerator + 1, `${figure}: ${before.numerator} before`);
  assert.ok((await openPeopleWhoReached(leads, figure)).includes(callName));
  await picture(leads, `life-counted-${cast.programme}`);
  if (cast.closesRun) await closesRun(life);
}

async function someone(way: Way, cast: Cast): Promise<OnTheWay> {
  const here = await demoRun(way.house, cast.programme);
  const { intake } = here.definition;
  const told = someoneWhoFits(intake);
  assert.ok(told, 'nobody fits the programme');
  const today = way.house.today();
  const newcomer = { ...newcomers()(told.age, today), ...cast.known };
  const route = intake.routes[0]?.key;
  return { here, newcomer, isKnown: cast.known !== undefined, told, route, today: formatTypedDate(today) };
}

function titleOf({ here }: OnTheWay, { target }: Cast, { language }: Way): string {
  const rule = here.definition.outcomeRules.find(({ id }) => id === target);
  return rule?.title[language] ?? assert.fail(`there is no rule ${target}`);
}

async function closesCompleted({ crew, cast, citizen, outsiders }: Life, course: string): Promise<void> {
  const demanded = citizen.here.definition.closingDocuments.filter(({ demandedFor }) =>
    demandedFor.includes('completed'),
  );
  const decides = await crew(cast.decides);
  await openAddress(decides, '/');
  await closeCompleted(
    decides,
    course,
    demanded.map(({ document }) => document),
  );
  await outsiders.look();
  await outsiders.everywhere();
}
