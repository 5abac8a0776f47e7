import { Section, Stack } from '../../../platform/html/index.ts';
import type { Plan } from '../plan-model.ts';
import { planTexts } from '../plan-texts.ts';
import { namedStrands, type Voice } from '../voice.ts';
import { AgendaPanel } from './agenda-panel.tsx';
import { NeedsView } from './needs-view.tsx';
import { StrandView } from './strand-view.tsx';
import { OtherWords, OwnWordsFirst } from './words-view.tsx';

interface ReleasedPlanProps {
  readonly id: string;
  readonly plan: Plan;
  readonly voice: Voice;
}

/** What the citizen chose to show of the plan to somebody outside the team. Nothing where they chose nothing. */
export function ReleasedPlan({ id, plan, voice }: ReleasedPlanProps) {
  const { words, needs, goals, steps, points } = plan;
  if (words.length + needs.length + goals.length + steps.length + points.length === 0) return null;
  return (
    <Section id={id} title={planTexts[voice.language].released(voice.callName)} spaced>
      <Stack>
        <div>
          <OwnWordsFirst plan={plan} voice={voice} />
          <OtherWords plan={plan} voice={voice} />
        </div>
        <div>
          {namedStrands(voice).map((strand) => (
            <StrandView strand={strand} plan={plan} voice={voice} />
          ))}
          <NeedsView plan={plan} voice={voice} />
        </div>
        {points.some(({ standing }) => standing === 'open') ? (
          <AgendaPanel id={`${id}-agenda`} plan={plan} voice={voice} form={undefined} />
        ) : null}
      </Stack>
    </Section>
  );
}
