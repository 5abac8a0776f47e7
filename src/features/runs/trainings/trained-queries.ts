import { sql } from 'kysely';
import type { CompanyActId } from '../../../domain/company-act/company-act.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Visit } from '../../access/index.ts';

/** For each of a run's pledges, the day somebody of its workplace was first given a certificate in that run. */
export async function readTrainedSince(
  { tables }: Pick<Visit, 'tables'>,
  run: string,
): Promise<ReadonlyMap<CompanyActId, PlainDate>> {
  const { rows } = await sql<{ readonly pledge: CompanyActId; readonly since: PlainDate }>`
    select a.id as pledge, min(e.ended_on) as since
    from company_act a join workplace s on s.id = a.workplace_id
      join workplace q on q.stands_as = s.stands_as
      join training_person p on p.workplace_id = q.id and p.run_id = a.run_id
      join training_certificate c on c.training_person_id = p.id
      join training_end e on e.training_id = c.training_id
    where a.run_id = ${run} and a.act = 'pledge'
    group by a.id`.execute(tables);
  return new Map(rows.map(({ pledge, since }) => [pledge, since]));
}
