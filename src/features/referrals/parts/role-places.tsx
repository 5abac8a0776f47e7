import type { TeamRefusal } from '../../../domain/team/compose-team.ts';
import { FieldRow, SelectField } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { inSentence } from '../../../platform/i18n/in-sentence.ts';
import type { Candidate } from '../../teams/index.ts';
import { roleField, seatsOf } from '../forms/start-form.ts';
import type { OpenPlace } from '../start-queries.ts';
import { startTexts } from '../start-texts.ts';

interface RolePlacesProps {
  readonly language: Language;
  readonly place: OpenPlace;
  /** Employments chosen for the role so far. */
  readonly chosen: readonly string[];
  readonly refusal: TeamRefusal | undefined;
}

/** The seats of one role, each a choice among the people who may fill it. */
export function RolePlaces({ language, place: { role, candidates }, chosen, refusal }: RolePlacesProps) {
  const t = startTexts[language];
  const name = roleField(role);
  const title = role.title[language];
  const seats = seatsOf(role);
  return Array.from({ length: seats }, (_, seat) => (
    <FieldRow>
      <SelectField
        grow
        name={name}
        id={seat === 0 ? name : `${name}-${seat + 1}`}
        label={seats === 1 ? title : t.one(title, seat + 1)}
        hint={role.coordinates && seat === 0 ? t.coordinates : undefined}
        optional={seat >= role.headCount.atLeast}
        options={[
          { value: '', label: t.choose },
          ...candidates.map((candidate) => ({
            value: candidate.employment,
            label: nameOf(candidate, language),
          })),
        ]}
        value={chosen[seat] ?? ''}
        error={refusal && seat === 0 ? t.roles[refusal](inSentence(title)) : undefined}
      />
    </FieldRow>
  ));
}

function nameOf({ name, titleDa, titleEn, place }: Candidate, language: Language): string {
  return startTexts[language].person(name, language === 'da' ? titleDa : titleEn, place);
}
