import {
  disagree,
  type EvaluationRefusals,
  type SaidEvaluation,
} from '../../../domain/placement-agreement/evaluation.ts';
import { Button, Form, type RowItem, Rows, SaveRow, Section } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { wayWords } from '../parts/party-words.ts';
import { placementTexts } from '../placement-texts.ts';
import { EvaluationFields } from './evaluation-fields.tsx';
import type { TypedEvaluation } from './evaluation-form.ts';
import { evaluationTexts } from './evaluation-texts.ts';

export interface EvaluationsModel {
  readonly said: readonly SaidEvaluation[];
  /** Where forms lead. */
  readonly action: string;
  /** The citizen's own form; `undefined` for whoever else reads, and once it is said. */
  readonly typed: TypedEvaluation | undefined;
  readonly refusals: Partial<EvaluationRefusals>;
  readonly mayTell: boolean;
}

interface EvaluationsSectionProps {
  readonly model: EvaluationsModel;
  readonly own: boolean;
  readonly language: Language;
}

/** What each of the two says of it; where they differ both stand. */
export function EvaluationsSection({ model, own, language }: EvaluationsSectionProps) {
  const t = evaluationTexts[language];
  const { said, typed } = model;
  return (
    <Section id="evaluations" title={t.title} spaced>
      <p>{own ? t.ownLead : t.lead}</p>
      {disagree(said) && <p>{t.differ}</p>}
      <Rows
        items={(['citizen', 'employer'] as const).map((party) => rowOf(party, { model, own, language }))}
      />
      {typed && (
        <Form action={`${model.action}/evaluation`} hidden={{ id: typed.id }}>
          <EvaluationFields typed={typed} refusals={model.refusals} language={language} />
          <SaveRow>
            <Button label={t.send} />
          </SaveRow>
        </Form>
      )}
    </Section>
  );
}

function rowOf(party: 'citizen' | 'employer', { model, own, language }: EvaluationsSectionProps): RowItem {
  const t = evaluationTexts[language];
  const placement = placementTexts[language];
  const title = (own ? placement.ownWho : placement.who)[party];
  const found = model.said.find((one) => one.party === party);
  if (found === undefined) {
    const href = `${model.action}/told-evaluation/${party}`;
    return { title, text: t.notSaid, action: model.mayTell ? { href, label: t.tell } : undefined };
  }
  const day = formatDate(found.on, language);
  const told = found.byName === undefined ? t.onDay(day) : t.byName(found.byName, day);
  return {
    title,
    text: [told, wayWords(found.way, own, language), found.reason].filter(Boolean).join(' '),
    below: (
      <>
        <p>{t.said[found.ledTo]}</p>
        {found.words && <p>{found.words}</p>}
      </>
    ),
  };
}
