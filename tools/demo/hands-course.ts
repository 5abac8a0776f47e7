import { v7 as newId } from 'uuid';
import type { Deed } from '../lives/deed.ts';
import { type Hands, type Sent, typed } from './hand.ts';
import { begun, courseOf, type Known } from './known.ts';

type CourseDeeds =
  | 'writes-plan'
  | 'writes-note'
  | 'writes-fact'
  | 'records-consent'
  | 'plans-talk'
  | 'plans-group'
  | 'takes-register'
  | 'holds-review'
  | 'extends'
  | 'pauses'
  | 'goes-on'
  | 'closes';

/** From the first plan to the closing. */
export const courseHands: Pick<Hands, CourseDeeds> = {
  'writes-plan': ({ words, goal, steps }, deed, known) => {
    const plan = `${courseAt(deed, known)}/plan`;
    const goalId = newId();
    const stepIds = steps.map((step) => [newId(), step] as const);
    const stepFields = stepIds.flatMap(([id, step]) => [
      [`${id}_goal`, goalId],
      [`${id}_words`, step],
      [`${id}_doer`, 'citizen'],
    ]);
    const goalFields = {
      goal: goalId,
      [`${goalId}_words`]: goal,
      [`${goalId}_of`]: 'citizen',
      [`${goalId}_type`]: 'develop',
    };
    return [
      look(deed, known),
      { path: `${plan}/words`, fields: { ...words, own_words_of: 'citizen', resources_of: 'team' } },
      {
        path: `${plan}/work`,
        fields: { ...goalFields, step: stepIds.map(([id]) => id), ...Object.fromEntries(stepFields) },
      },
    ];
  },
  'writes-note': ({ kind, attendance, reason, minutes, words, next }, deed, known) => [
    {
      path: `${courseAt(deed, known)}/notes`,
      fields: {
        kept: newId(),
        session: newId(),
        date: typed(deed.on),
        minutes: String(minutes),
        kind,
        attendance,
        reason: reason ?? '',
        words,
        next_step: next ?? '',
        audience: 'team_and_citizen',
      },
    },
  ],
  'writes-fact': ({ circle, kind, code, decidedFor, from, to, hours, source }, { citizen }, known) => [
    {
      path: `/citizens/${begun(known.citizens, citizen)}/${circle}-facts/${kind}`,
      fields: {
        id: newId(),
        from: typed(from),
        to: to === undefined ? '' : typed(to),
        code: code === undefined ? '' : begun(known.codes, code),
        hours: hours?.toString() ?? '',
        'decided-for': decidedFor ?? '',
        source,
      },
    },
  ],
  'records-consent': ({ question, to, relation, until }, deed, known) => [
    {
      path: `${courseAt(deed, known)}/consents/new`,
      fields: {
        consent: newId(),
        step: 'save',
        contents: question.content,
        recipient: `${begun(known.people, to).house}:${relation}:`,
        from: '',
        purpose: question.purpose.da,
        'given-on': typed(deed.on),
        until: typed(until),
        'how-given': 'spoken',
        witness: deed.who,
        'on-behalf-reason': '',
        words: `${question.title.da}. ${question.purpose.da}`,
        'told-consequences': question.ifNo.da,
        question: question.key,
      },
    },
  ],
  'plans-talk': ({ kind, day, at }, deed, known) => [
    {
      path: '/sessions',
      fields: sessionFields(deed, known, { kind, day, at, minutes: 60, title: '', place: '' }, [
        deed.citizen,
      ]),
    },
  ],
  'plans-group': ({ citizens, ...group }, deed, known) => {
    const fields = sessionFields(deed, known, group, citizens);
    known.groups.set(deed.who, fields.id);
    return [{ path: '/sessions', fields }];
  },
  'takes-register': ({ came }, { who, run }, known) => {
    const marks = came.map(({ citizen, attendance }) => [
      `came-${begun(known.enrolments, courseOf(citizen, run))}`,
      attendance,
    ]);
    return [{ path: `/sessions/${begun(known.groups, who)}/register`, fields: Object.fromEntries(marks) }];
  },
  'holds-review': ({ agreed }, deed, known) =>
    weeks('review', { on: typed(deed.on), reason: agreed }, deed, known),
  extends: (does, deed, known) =>
    weeks('extend', { weeks: String(does.weeks), reason: does.reason }, deed, known),
  pauses: ({ until, reason }, deed, known) =>
    weeks('pause', { on: typed(deed.on), until: typed(until), reason }, deed, known),
  'goes-on': ({ from, because }, deed, known) =>
    weeks('next-phase', { on: typed(from), because, reason: '' }, deed, known),
  closes: ({ ending, endedOn, recommendation, onwardPlan, cvLines, remark, handover }, deed, known) => [
    look(deed, known),
    {
      path: `${courseAt(deed, known)}/closing`,
      fields: {
        id: newId(),
        ending,
        ended_on: typed(endedOn),
        recommendation,
        onward_plan: onwardPlan,
        cv_lines: cvLines,
        remark,
        handover_to: handover?.to ?? '',
        handover_what: handover?.what ?? '',
        handover_basis: handover === undefined ? '' : 'consent',
        handover_rule: '',
      },
    },
  ],
};

/** The course is looked at before something is written that it all hangs on; the log tells of that too. */
function look(deed: Deed, known: Known): Sent {
  return { path: courseAt(deed, known), fields: undefined };
}

function courseAt({ citizen, run }: Deed, { enrolments }: Known): string {
  return `/enrolments/${begun(enrolments, courseOf(citizen, run))}`;
}

function sessionFields(
  { who, run }: Deed,
  known: Known,
  session: { kind: string; day: Deed['on']; at: string; minutes: number; title: string; place: string },
  citizens: readonly number[],
) {
  return {
    id: newId(),
    kind: session.kind,
    title: session.title,
    on: typed(session.day),
    at: session.at,
    minutes: String(session.minutes),
    place_kind: 'house',
    place: session.place,
    holder: begun(known.people, who).account,
    times: '1',
    every_weeks: '1',
    enrolment: citizens.map((citizen) => begun(known.enrolments, courseOf(citizen, run))),
  };
}

/** A decision about weeks names how many there were before it. */
function weeks(step: string, fields: Readonly<Record<string, string>>, deed: Deed, known: Known) {
  const course = courseOf(deed.citizen, deed.run);
  const seen = known.decided.get(course) ?? 0;
  known.decided.set(course, seen + 1);
  return [
    {
      path: `${courseAt(deed, known)}/weeks/${step}`,
      fields: { id: newId(), seen: String(seen), ...fields },
    },
  ];
}
