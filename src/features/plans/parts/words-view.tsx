import { type WordPart, wordParts } from '../../../domain/plan/plan.ts';
import { OwnWords, SideBySide } from '../../../platform/html/index.ts';
import type { Plan, ToldWords } from '../plan-model.ts';
import { planTexts } from '../plan-texts.ts';
import { sourceIn, type Voice } from '../voice.ts';

interface WordsViewProps {
  readonly plan: Pick<Plan, 'words'>;
  readonly voice: Voice;
}

/** Own words: first, and larger than what others write. Nothing where there are none. */
export function OwnWordsFirst({ plan, voice }: WordsViewProps) {
  const own = spoken(plan, 'own_words');
  return own === undefined ? null : <OwnWords words={own.words} source={sourceIn(voice, own)} />;
}

/** What else the plan stands on, each under its heading. */
export function OtherWords({ plan, voice }: WordsViewProps) {
  const t = planTexts[voice.language];
  const others = wordParts.flatMap((part) => (part === 'own_words' ? [] : (spoken(plan, part) ?? [])));
  if (others.length === 0) return null;
  return (
    <SideBySide>
      {others.map((told) => (
        <div>
          <h3>{t.parts[told.about]}</h3>
          <p>{told.words}</p>
          <p class="ff-meta">{sourceIn(voice, told)}</p>
        </div>
      ))}
    </SideBySide>
  );
}

/** Words that are there and were not taken out again. */
export function spoken({ words }: Pick<Plan, 'words'>, part: WordPart): ToldWords | undefined {
  return words.find(({ about, words: said }) => about === part && said !== '');
}
