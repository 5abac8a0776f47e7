import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import type { EditionDocument, EditionRule } from '../../src/domain/report/edition-document.ts';

const rule: EditionRule = {
  column: 'job',
  version: 1,
  title: { da: 'I job', en: 'In work' },
  measure: 'ever_reached',
  denominator: 'started',
  good: 'at_least',
  promised: { share: 0.2 },
  apart: ['not_yet_possible'],
  leftOut: ['end_date_missing'],
};

/** A sealed edition of 98 who started: 17 in work, and a few in treatment, which is hidden. */
export function anEdition(changes: Partial<EditionDocument> = {}): EditionDocument {
  return {
    format: 1,
    run: {
      name: 'Ro i prøve',
      programme: { da: 'Prøve', en: 'Trial' },
      umbrella: undefined,
      endsOn: undefined,
      authorities: ['Ådal Kommune'],
      leaders: ['Lea Forlæg, Ådal Kommune'],
    },
    recipient: 'Havnefonden',
    toldFrom: plainDate('2026-01-01'),
    asOf: plainDate('2026-06-30'),
    knownAt: plainDate('2026-07-14'),
    threshold: 5,
    dataVersion: '0123456789ab',
    counts: {
      'way box referred': 120,
      'way box accepted': 110,
      'way box started': 98,
      'way box completed': null,
      'way waiting_for_answer': 0,
      'way refused': 10,
      'way own_no': 0,
      'way waiting_for_start': 12,
      'way own_no_after_yes': 0,
      'way under_way': 60,
      'way drop_out': null,
      'job all': 98,
      'job met': 17,
      'job not_yet_possible': 60,
      'job end_date_missing': null,
      'treatment all': 98,
      'treatment met': null,
      'treatment not_yet_possible': 60,
      'treatment end_date_missing': 0,
    },
    rules: [
      rule,
      {
        ...rule,
        column: 'treatment',
        title: { da: 'I behandling', en: 'In treatment' },
        good: 'at_most',
        promised: { share: 0.1 },
      },
    ],
    breakdowns: [],
    companies: [
      {
        rule: 'mentors-trained',
        version: 1,
        title: { da: 'Mentorer uddannet', en: 'Mentors trained' },
        counted: 'participants',
        count: 14,
        promised: { direction: 'at_least', headCount: 20 },
      },
    ],
    host: {
      name: 'Værtsprøven',
      both: { came: 60, offered: 80 },
      hostOnly: { came: 30, offered: 60 },
    },
    narrative: {
      activities: 'Samtaler.',
      deviations: undefined,
      risks: undefined,
      learning: undefined,
      economy: undefined,
    },
    hours: [],
    since: undefined,
    approvals: [{ name: 'Lea Forlæg, Ådal Kommune', on: plainDate('2026-07-15') }],
    ...changes,
  };
}
