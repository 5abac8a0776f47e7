import type { Plan } from '../plan-model.ts';
import { planTexts } from '../plan-texts.ts';
import { sourceIn, type Voice } from '../voice.ts';

/** What a workplace or a school must respect. Nothing where nothing is written. */
export function NeedsView({ plan, voice }: { readonly plan: Plan; readonly voice: Voice }) {
  const needs = plan.needs.at(-1);
  if (needs === undefined || needs.words === '') return null;
  return (
    <div class="ff-strand">
      <h3>{planTexts[voice.language].needs}</h3>
      <p>{needs.words}</p>
      <p class="ff-meta">{sourceIn(voice, needs)}</p>
    </div>
  );
}
