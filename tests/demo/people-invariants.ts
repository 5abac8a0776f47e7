import type { Client } from 'pg';
import type { PlainDate } from '../../src/domain/kernel/plain-date.ts';
import { isDocumentDemanded } from '../../src/domain/programme/closing-documents.ts';
import type { ProgrammeDefinition } from '../../src/domain/programme/definition.ts';
import { isInvented } from '../../src/features/demo/invented-names.ts';
import { openCpr } from '../../src/features/people/cpr-storage.ts';
import type { KeyRing } from '../../src/platform/keys/key-ring.ts';
import { asked, type Invariant, lived } from './invariant.ts';

/** What is read with the installation's keys, or held against a definition. */
export function peopleInvariants(keys: KeyRing, today: PlainDate): readonly Invariant[] {
  return [
    {
      holds: 'every number is a replacement number that nobody has',
      offenders: async (administrator) =>
        (await numbersIn(administrator, keys)).filter((number) => !/^[67-9]\d{9}$/.test(number)),
      broken: `update citizen_identity set cpr_encrypted = cpr_encrypted || '\\x00'`,
    },
    {
      holds: 'everybody whose life was lived has a name from the list of invented ones',
      offenders: async (administrator) => {
        const { rows } = await administrator.query<{ full_name: string }>(
          `select full_name from citizen_identity where citizen_id in (select citizen_id from (${lived}) l)`,
        );
        return rows.filter(({ full_name }) => !isInvented(full_name));
      },
      broken: `update citizen_identity set full_name = 'Jens Jensen'`,
    },
    {
      holds: 'a closing has every document its definition demands of that ending',
      offenders: closingsWithoutDocuments,
      broken: `update closing set recommendation = null`,
    },
    asked(
      'nothing in a life happened after today, or was written down before it happened',
      `select e.id from event e where e.happened_on > '${today}' or e.recorded_at::date <> e.happened_on
       union all
       select a.id from attendance a where a.held_on > a.recorded_at::date
         and a.referral_id in (select id from (${lived}) l)`,
      `update event set happened_on = happened_on + 3`,
    ),
    asked(
      'whoever did something was employed where they did it that day',
      `select e.id from event e join employment w on w.id = e.employment_id
       where not w.period @> e.happened_on or w.account_id <> e.account_id`,
      `update employment set period = daterange(upper(period) - 1, upper(period)) where not upper_inf(period);
       update employment set period = daterange('2199-01-01', null)`,
    ),
    asked(
      'a house has no more people in a run at once than it has places, unless somebody wrote why',
      `select begun.id from enrolment begun
         join run_places l on l.run_id = begun.run_id and l.authority_id = begun.authority_id
       where begun.referral_id in (select id from (${lived}) l2) and l.counted = 'at_once'
         and l.most < (select count(*) from enrolment there
           where there.run_id = begun.run_id and there.authority_id = begun.authority_id
             and there.starts_on <= begun.starts_on and coalesce(there.ended_on, 'infinity') >= begun.starts_on)
         and not exists (select from event v join event_payload p on p.event_id = v.id
           where v.subject_id = begun.id and v.action = 'enrolment.start' and p.payload ? 'beyondPlaces')`,
      `update run_places set fewest = null, most = 1`,
    ),
  ];
}

/** Numbers that cannot be opened are told as such. */
async function numbersIn(administrator: Client, keys: KeyRing): Promise<readonly string[]> {
  const { rows } = await administrator.query<{ cpr_encrypted: Buffer }>(
    'select cpr_encrypted from citizen_identity',
  );
  return rows.map(({ cpr_encrypted }) => {
    try {
      return openCpr(keys, cpr_encrypted);
    } catch {
      return 'not to be opened';
    }
  });
}

interface StoredClosing {
  readonly id: string;
  readonly ending: Parameters<typeof isDocumentDemanded>[2];
  readonly definition: ProgrammeDefinition;
  readonly recommendation: string | null;
  readonly onward_plan: string | null;
  readonly onward_handover: string | null;
  readonly cv_lines: string | null;
}

async function closingsWithoutDocuments(administrator: Client): Promise<readonly unknown[]> {
  const { rows } = await administrator.query<StoredClosing>(
    `select c.id, c.ending, c.recommendation, c.onward_plan, c.handover_to as onward_handover, c.cv_lines, v.definition
     from closing c join enrolment e on e.id = c.enrolment_id
       join programme_version v on v.id = e.programme_version_id
     where e.referral_id in (select id from (${lived}) l)`,
  );
  const documents = ['recommendation', 'onward_plan', 'onward_handover', 'cv_lines'] as const;
  return rows.filter(({ definition, ending, ...kept }) =>
    documents.some((document) => isDocumentDemanded(definition, document, ending) && kept[document] === null),
  );
}
