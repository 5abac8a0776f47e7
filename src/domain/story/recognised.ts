/** By what somebody who knows a little recognises a person without a name. */
export const traits = ['age', 'place', 'trade', 'family'] as const;

export type Trait = (typeof traits)[number];

/** What was done about a trait: changed to something else, left out, or told as it is. */
export type TraitTold = 'changed' | 'left_out' | 'as_it_is';

export type TraitAnswers = Readonly<Partial<Record<Trait, TraitTold>>>;

export type RecognisedRefusal = 'question-unanswered' | 'too-much-as-it-is';

/** So many traits must not be told as they are. */
const fewestHidden = 2;

/** Whether somebody could still be recognised: `undefined` where the story may go on. */
export function judgeRecognised(answers: TraitAnswers): RecognisedRefusal | undefined {
  if (traits.some((trait) => answers[trait] === undefined)) return 'question-unanswered';
  const hidden = traits.filter((trait) => answers[trait] !== 'as_it_is');
  return hidden.length < fewestHidden ? 'too-much-as-it-is' : undefined;
}
