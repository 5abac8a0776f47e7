import type { SampleRefusals } from '../../domain/access-log/plan-sample.ts';

/** What may be wrong with the form that asks for a sample; that the days hold no looks is only seen on drawing. */
export type SampleFormRefusals = Partial<
  Omit<SampleRefusals, 'to'> & { readonly to: SampleRefusals['to'] | 'no-looks' }
>;
