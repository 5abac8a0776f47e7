import { Facts, OwnWords, Section } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { courseTexts } from '../course-texts.ts';
import type { EnrolmentModel } from '../enrolment-model.ts';
import { enrolmentTexts } from '../enrolment-texts.ts';

interface ClosingSectionProps {
  readonly model: Pick<EnrolmentModel, 'course' | 'traces'>;
  readonly language: Language;
}

/** How the course ended and what is recommended next. Nothing while it goes on. */
export function ClosingSection({ model: { course, traces }, language }: ClosingSectionProps) {
  const t = enrolmentTexts[language];
  const { closing } = traces;
  if (closing === null || course.endedOn === undefined) return null;
  return (
    <Section id="closing" title={t.closing} spaced>
      {closing.recommendation && <OwnWords words={closing.recommendation} source={t.recommendation} />}
      <Facts
        wide
        items={[
          { term: t.ending, value: courseTexts[language].endings[closing.ending] },
          { term: t.endedOn, value: formatDate(course.endedOn, language) },
          ...(closing.remark === null ? [] : [{ term: t.remark, value: closing.remark }]),
        ]}
      />
    </Section>
  );
}
