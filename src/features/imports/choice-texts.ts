import type { Ending } from '../../domain/enrolment/ending.ts';
import type { extents, returnedTo } from '../../domain/fact/fact-form.ts';
import type { Censoring, DecidedFor, FactSource } from '../../domain/outcome/ledger-words.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What the choices of a list are called, and the words they are known by; the first word is the one we write. */
export const choiceTexts = dictionary({
  da: {
    version: (number: number) => `${number}, version ${number}, v${number}`,
    ending: {
      completed: 'gennemført, fuldført, færdig',
      exit_to_work_or_education: 'job eller uddannelse, i job, job, i uddannelse, uddannelse, afgang til job',
      drop_out: 'frafald, stoppet, droppet ud, udeblevet',
      other: 'andet, øvrigt',
    } satisfies Record<Ending, string>,
    extent: { full: 'helt, helt raskmeldt', partial: 'delvist, delvist raskmeldt' } satisfies Record<
      (typeof extents)[number],
      string
    >,
    returned_to: {
      same_employer: 'samme arbejdsgiver',
      new_employer: 'ny arbejdsgiver',
      no_employer: 'ikke i job endnu',
    } satisfies Record<(typeof returnedTo)[number], string>,
    decided_for: { work: 'job', placement: 'praktik', education: 'uddannelse' } satisfies Record<
      DecidedFor,
      string
    >,
    no_longer: {
      moved: 'flyttet, er flyttet',
      dead: 'død, er død',
      consent_withdrawn: 'vil ikke følges længere',
    } satisfies Record<Exclude<Censoring, 'pension'>, string>,
    source: {
      register: 'register',
      pay_slip: 'lønseddel',
      contract: 'kontrakt',
      employer: 'arbejdsgiver',
      citizen: 'borger',
      staff: 'medarbejder',
    } satisfies Record<FactSource, string>,
  },
  en: {
    version: (number: number) => `${number}, version ${number}, v${number}`,
    ending: {
      completed: 'completed, finished',
      exit_to_work_or_education: 'work or education, in work, got a job, in education, exit to work',
      drop_out: 'drop-out, dropped out, stopped',
      other: 'other',
    },
    extent: { full: 'fully', partial: 'partly' },
    returned_to: { same_employer: 'same employer', new_employer: 'new employer', no_employer: 'no job yet' },
    decided_for: { work: 'work', placement: 'placement', education: 'education' },
    no_longer: { moved: 'moved, moved away', dead: 'dead', consent_withdrawn: 'not to be followed' },
    source: {
      register: 'register',
      pay_slip: 'pay slip',
      contract: 'contract',
      employer: 'employer',
      citizen: 'citizen',
      staff: 'staff',
    },
  },
});
