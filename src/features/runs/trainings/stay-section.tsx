import { mayBeCompared, type StayBesideTraining } from '../../../domain/training/stay-beside-training.ts';
import { PlainList, Section } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { stayTexts } from './stay-texts.ts';

/** Whether people stay longer where somebody is trained: two counts beside each other, or that there are too few. */
export function StaySection({
  stay,
  language,
}: {
  readonly stay: StayBesideTraining;
  readonly language: Language;
}) {
  const t = stayTexts[language];
  const { trained, elsewhere } = stay;
  return (
    <Section id="stay" title={t.title} spaced>
      {mayBeCompared(stay) ? (
        <PlainList
          items={[
            t.trained(trained.stayed, trained.followed),
            t.elsewhere(elsewhere.stayed, elsewhere.followed),
          ]}
        />
      ) : (
        <p>{t.tooFew}</p>
      )}
      <p class="ff-meta">{t.note}</p>
    </Section>
  );
}
