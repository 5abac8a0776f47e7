import type { WorkplaceId } from '../company/workplace.ts';
import type { Id, OrganisationId } from '../kernel/ids.ts';

export type TrainingId = Id<'training'>;
export type TrainingPersonId = Id<'training_person'>;

/** Where somebody on a course comes from: a company that stands in the register, or a house of the run. */
export type ComesFrom =
  | { readonly workplace: WorkplaceId; readonly name: string }
  | { readonly house: OrganisationId; readonly name: string };

/** Somebody invited to learn to be an ambassador or a mentor. Never a citizen of the run. */
export interface TrainingPerson {
  readonly id: TrainingPersonId;
  readonly name: string;
  readonly title: string | undefined;
  readonly from: ComesFrom;
  /** How many of the meetings they came to. */
  readonly came: number;
}

/** What a course comes to among what is done with companies: one act for each company, one for the run's own staff. */
export interface TrainingAct {
  readonly kind: 'mentor_training' | 'staff_training';
  /** The company whose people learnt; `undefined` for the houses' own. */
  readonly company: { readonly workplace: WorkplaceId; readonly name: string } | undefined;
  readonly people: number;
}

/** Those who may be given a certificate: whoever came at least once. How much is enough, whoever gives it judges. */
export function mayBeCertified<Person extends Pick<TrainingPerson, 'came'>>(
  people: readonly Person[],
): Person[] {
  return people.filter(({ came }) => came > 0);
}

/** Counts those who were given a certificate, company by company, so that each person counts once. */
export function actsOfTraining(certified: readonly Pick<TrainingPerson, 'from'>[]): TrainingAct[] {
  const companies = new Map<WorkplaceId, { readonly name: string; readonly people: number }>();
  let own = 0;
  for (const { from } of certified) {
    if ('house' in from) own += 1;
    else
      companies.set(from.workplace, {
        name: from.name,
        people: (companies.get(from.workplace)?.people ?? 0) + 1,
      });
  }
  return [
    ...[...companies].map(([workplace, { name, people }]): TrainingAct => {
      return { kind: 'mentor_training', company: { workplace, name }, people };
    }),
    ...(own === 0 ? [] : [{ kind: 'staff_training', company: undefined, people: own } as const]),
  ];
}
