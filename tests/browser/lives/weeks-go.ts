import type { ProgrammeDefinition } from '../../../src/domain/programme/definition.ts';
import { formatTypedDate } from '../../../src/platform/i18n/dates.ts';
import { openAddress, picture } from '../steps/person.ts';
import { tellJob } from '../steps/telling-facts.ts';
import { decideExtension, goOnWithJob, holdReview, readsWeeks } from '../steps/weeks.ts';
import { answersPair } from './answers-pair.ts';
import type { Life } from './life.ts';
import { citizenOf, endOfRun, wordOfJob } from './looked-up.ts';

type Phase = ProgrammeDefinition['phases'][number];

const agreed = 'Tre dage om ugen til foråret.';
const why = 'Møder fire dage om ugen nu og vil have skemaet til at sidde fast.';
const weeksMore = 6;

/**
 * The weeks of a course as its phases say: an open one is looked at together, one that may be longer is made longer,
 * and the next begins with a job or of itself. A job is written down on the way. At the end today is the day the course
 * is to be closed on.
 */
export async function weeksGo(life: Life, course: string, lived: number): Promise<void> {
  const { way, crew, cast, citizen } = life;
  const { callName } = citizen.newcomer;
  const decides = await crew(cast.decides);
  let left = -lived;
  for (const { ends, extension, whenJobStarts } of citizen.here.definition.phases) {
    left += weeksOf(ends);
    if (ends.how === 'open' || extension !== undefined) {
      // What is to be decided stands on the day of whoever decides it a little before.
      way.house.moveWeeksAhead(left - 1);
      left = 1;
      if (cast.answersPair) {
        way.house.moveWeeksAhead(left);
        left = 0;
        await answersPair(life, course);
      }
      await openAddress(decides, '/my-day');
      if (ends.how === 'open') await holdReview(decides, callName, agreed);
      else await longer(life, course);
      if (extension !== undefined) left += weeksMore;
      await jobBegins(life, course);
      if (whenJobStarts === 'next_phase')
        await goOnWithJob(decides, course, formatTypedDate(way.house.today()));
      if (ends.how === 'open') break;
    } else {
      way.house.moveWeeksAhead(left);
      left = 0;
      await openAddress(decides, course);
      await picture(decides, 'phase-over');
    }
  }
  way.house.moveWeeksAhead(left + 1);
  await untilItHasLasted(life);
}

function weeksOf(ends: Phase['ends']): number {
  if (ends.how === 'on_date') throw new Error('no life here has a phase that ends on a date');
  return ends.how === 'open' ? ends.reviewEveryWeeks : ends.weeks;
}

async function longer({ crew, cast, citizen }: Life, course: string): Promise<void> {
  await decideExtension(await crew(cast.decides), citizen.newcomer.callName, weeksMore, why);
  await readsWeeks(await crew(cast.holder), course, why);
}

async function jobBegins({ way, crew, cast, citizen, outsiders }: Life, course: string): Promise<void> {
  const id = await citizenOf(way.house, course);
  const facts = await crew(cast.writesFacts);
  const rule = citizen.here.definition.outcomeRules.find((one) => one.id === cast.target);
  await tellJob(facts, id, {
    kind: wordOfJob(rule, way.language),
    from: formatTypedDate(way.house.today()),
    at: 'Fabrikken Vindmærket',
    hours: '20',
  });
  await outsiders.look(`/citizens/${id}`, `/citizens/${id}/work-facts`, `/citizens/${id}/work-facts/work`);
}

/** A target that asks for something lasting at the end of the run can be told once the run's last day has come. */
async function untilItHasLasted({ way, cast, citizen }: Life): Promise<void> {
  const rule = citizen.here.definition.outcomeRules.find((one) => one.id === cast.target);
  if (rule === undefined || !('anchor' in rule) || rule.anchor !== 'end_of_run') return;
  const last = await endOfRun(way.house, citizen.here.run);
  while (way.house.today() < last) way.house.moveWeeksAhead(1);
}
