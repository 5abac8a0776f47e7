/** What people do while the load is on, and how often: each act is one page, or a form asked for and then sent. */
import { randomUUID } from 'node:crypto';
import { fieldsOf } from '../form-fields.ts';
import type { Crowd, Windows } from './who-asks.ts';

/** One request of an act, and the answers it may get. */
export interface Step {
  readonly page: string;
  /** How the answer before is turned into this request; the first step has none before it. */
  readonly request: (before: string) => {
    readonly address: string;
    readonly fields?: Readonly<Record<string, string>>;
  };
  readonly status: number;
}

export interface Act {
  readonly who: Windows;
  readonly steps: readonly Step[];
}

/** So many of a hundred pages; a form that is sent counts twice, for it was asked for as well. */
export const shares = {
  'my day': 20,
  'enrolment page': 25,
  note: 20,
  register: 10,
  'intake board': 8,
  'programme page': 5,
  search: 7,
  report: 5,
} as const;

export type ActName = keyof typeof shares;

const pagesOf: Readonly<Record<ActName, number>> = {
  'my day': 1,
  'enrolment page': 1,
  note: 2,
  register: 2,
  'intake board': 1,
  'programme page': 1,
  search: 1,
  report: 1,
};

/** The acts of a hundred pages in an order that is always the same, each spread as evenly as it goes. */
export function inTurn(): readonly ActName[] {
  return (Object.keys(shares) as ActName[])
    .flatMap((name) => {
      const times = shares[name] / pagesOf[name];
      return Array.from({ length: times }, (_, nth) => ({ name, at: (nth + 0.5) / times }));
    })
    .toSorted((one, other) => one.at - other.at || one.name.localeCompare(other.name))
    .map(({ name }) => name);
}

/** A number that nobody has. */
const nobodys = '7003801112';

/** Tells one act of each kind; each time it is asked, the next course and the next register in turn. */
export function actsOf(crowd: Crowd): Readonly<Record<ActName, () => Act>> {
  const { worker, intake, leader } = crowd;
  let turn = 0;
  const of = (all: readonly string[]) => {
    turn += 1;
    return all[turn % all.length] ?? '';
  };
  const page = (name: string, who: Windows, address: () => string) => (): Act => {
    const to = address();
    return { who, steps: [{ page: name, request: () => ({ address: to }), status: 200 }] };
  };
  return {
    'my day': page('my day', worker, () => '/my-day'),
    'enrolment page': page('enrolment page', worker, () => `/enrolments/${of(crowd.courses)}`),
    'intake board': page('intake board', intake, () => `/intake?run=${crowd.board}`),
    'programme page': page('programme page', leader, () => `/runs/${crowd.run}`),
    report: page('report', leader, () => crowd.edition),
    search: () => ({
      who: worker,
      steps: [
        {
          page: 'search',
          request: () => ({
            address: '/emergency-access',
            fields: { id: randomUUID(), cpr: nobodys, reason: 'Måling af, hvor længe det tager.' },
          }),
          status: 422,
        },
      ],
    }),
    note: () => {
      const course = `/enrolments/${of(crowd.courses)}`;
      const said = { kind: 'talk', attendance: 'present', words: 'Måling.', audience: 'team_and_citizen' };
      return {
        who: worker,
        steps: [
          { page: 'note, asked for', request: () => ({ address: `${course}/notes/new` }), status: 200 },
          {
            page: 'note, saved',
            request: (form) => ({
              address: `${course}/notes`,
              fields: { ...fieldsOf(form, `${course}/notes`), ...said },
            }),
            status: 303,
          },
        ],
      };
    },
    register: () => {
      const register = `/sessions/${of(crowd.registers)}/register`;
      return {
        who: worker,
        steps: [
          { page: 'register, asked for', request: () => ({ address: register }), status: 200 },
          {
            page: 'register, saved',
            request: (form) => {
              const fields = fieldsOf(form, register);
              const came = [
                ...new Set([...form.matchAll(/name="(came-[^"]+)"/g)].map(([, name]) => name ?? '')),
              ];
              const other = (name: string) => (fields[name] === 'present' ? 'late' : 'present');
              return {
                address: register,
                fields: { ...fields, ...Object.fromEntries(came.map((name) => [name, other(name)])) },
              };
            },
            status: 303,
          },
        ],
      };
    },
  };
}
