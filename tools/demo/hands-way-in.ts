import { v7 as newId } from 'uuid';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import type { FactAnswer } from '../../src/domain/programme/holds.ts';
import { type Hands, typed } from './hand.ts';
import { begun, courseOf } from './known.ts';

type WayInDeeds = 'refers' | 'takes-step' | 'answers' | 'hands-over' | 'says-no-afterwards' | 'begins';

/** From the referral to the first day of the course. */
export const wayInHands: Pick<Hands, WayInDeeds> = {
  refers: ({ route, answers, taken, grounds }, { on }) => {
    const facts = Object.entries(answers).map(([key, answer]) => [`fact-${key}`, answerText(answer)]);
    const steps = taken.map((kind) => [`step-${kind}`, typed(on)]);
    const fields = { ...Object.fromEntries([...facts, ...steps]), route: route ?? '', grounds };
    return [
      { path: 'on', fields: { 'way-on': 'check', ...fields } },
      { path: 'on', fields: {} },
    ];
  },
  'takes-step': ({ step, outcome }, { on, citizen, run }, { referrals }) => [
    {
      path: `/referrals/${begun(referrals, courseOf(citizen, run))}/steps/${step}`,
      fields: { id: newId(), outcome, on: typed(on) },
    },
  ],
  answers: ({ answer, reason, judged }, { citizen, run }, { referrals }) => {
    const criteria = Object.entries(judged).map(([key, judgement]) => [`criterion-${key}`, judgement]);
    const fields = { id: newId(), answer, reason, ...Object.fromEntries(criteria) };
    return [{ path: `/referrals/${begun(referrals, courseOf(citizen, run))}/decision`, fields }];
  },
  'hands-over': ({ to, papers }, { on, citizen, run }, { referrals, people }) => [
    {
      path: `/referrals/${begun(referrals, courseOf(citizen, run))}/handover`,
      fields: { id: newId(), to: begun(people, to).account, paper: papers, 'sent-on': typed(on) },
    },
  ],
  'says-no-afterwards': (_, { citizen, run }, { referrals }) => [
    { path: `/referrals/${begun(referrals, courseOf(citizen, run))}/no`, fields: {} },
  ],
  begins: ({ startsOn, team, beyond }, { citizen, run }, { referrals, enrolments, people }) => {
    const course = courseOf(citizen, run);
    const enrolment = newId();
    enrolments.set(course, enrolment);
    const roles = Object.entries(team).map(([role, names]) => [
      `role-${role}`,
      names.map((name) => begun(people, name).employment),
    ]);
    const days = { 'starts-on': typed(startsOn), 'warned-of': typed(startsOn) };
    return [
      {
        path: `/referrals/${begun(referrals, course)}/start`,
        fields: { enrolment, beyond, ...days, ...Object.fromEntries(roles) },
      },
    ];
  },
};

function answerText(answer: FactAnswer): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  return /^\d{4}-\d{2}-\d{2}$/.test(answer) ? typed(plainDate(answer)) : answer;
}
