import type { Ending } from '../../src/domain/enrolment/ending.ts';
import type { PlainDate } from '../../src/domain/kernel/plain-date.ts';
import { isDocumentDemanded } from '../../src/domain/programme/closing-documents.ts';
import type { LivedRun } from './crew.ts';
import type { Closes } from './deed.ts';
import type { Dice } from './dice.ts';
import * as words from './words.ts';

/** How a course is closed: with every document its definition demands of that ending, and a good word. */
export function closing(
  { definition }: LivedRun,
  ending: Ending,
  endedOn: PlainDate,
  person: number,
  dice: Dice,
): Closes {
  const demands = (document: Parameters<typeof isDocumentDemanded>[1]): boolean =>
    isDocumentDemanded(definition, document, ending);
  const completed = ending === 'completed';
  // Where nobody asks for a plan onward, some have one all the same.
  const hasPlan = demands('onward_plan') || (completed && person % 5 !== 4);
  return {
    what: 'closes',
    ending,
    endedOn,
    recommendation: completed || demands('recommendation') ? dice.pick(words.recommendations) : '',
    onwardPlan: hasPlan ? dice.pick(words.onward) : '',
    cvLines: demands('cv_lines') ? words.cvLines.join('\n') : '',
    remark: dice.happens(0.3) ? dice.pick(words.farewells) : '',
    handover: demands('onward_handover')
      ? { to: 'Jobcentret', what: 'Planen og det, der virkede.' }
      : undefined,
  };
}
