import { Section, SideBySide } from '../../../platform/html/index.ts';
import type { PlanInShort } from '../plan-model.ts';
import { planTexts } from '../plan-texts.ts';
import { namedStrands, type Voice } from '../voice.ts';
import { StrandView } from './strand-view.tsx';
import { OwnWordsFirst, spoken } from './words-view.tsx';

interface PlanSectionProps {
  readonly enrolment: string;
  readonly plan: PlanInShort;
  readonly voice: Voice;
  readonly mayChange: boolean;
}

/** The plan on the course's page: own words first, then strand by strand what is reached and what comes. */
export function PlanSection({ enrolment, plan, voice, mayChange }: PlanSectionProps) {
  const t = planTexts[voice.language];
  const isEmpty =
    spoken(plan, 'own_words') === undefined && plan.goals.length === 0 && plan.steps.length === 0;
  return (
    <Section
      id="plan"
      title={t.title}
      spaced
      more={{ href: `/enrolments/${enrolment}/plan`, label: mayChange ? t.edit : t.whole }}
    >
      {isEmpty ? <p class="ff-meta">{t.noPlan(voice.callName)}</p> : null}
      <OwnWordsFirst plan={plan} voice={voice} />
      <SideBySide>
        {namedStrands(voice).map((strand) => (
          <StrandView strand={strand} plan={plan} voice={voice} />
        ))}
      </SideBySide>
    </Section>
  );
}
