import { Choices, TextField } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { FoundWorkplace } from '../company-queries.ts';
import { apartWords } from '../parts/place-words.ts';
import { pickTexts } from './pick-texts.ts';
import { noneOfThese, type TypedPick } from './pick-workplace.ts';

interface PickFieldProps {
  readonly typed: TypedPick;
  readonly label?: string | undefined;
  readonly optional?: boolean | undefined;
  /** What is wrong with the words themselves. */
  readonly error?: string | undefined;
  /** Those that may be meant; absent until somebody has to choose. */
  readonly found?: readonly FoundWorkplace[] | undefined;
  /** A name alone is not enough here. */
  readonly registeredOnly?: boolean | undefined;
  readonly language: Language;
}

/** Names a company: by what people call it or a number of the register, and by choosing where several may be meant. */
export function PickField({ typed, found, registeredOnly, language, ...field }: PickFieldProps) {
  const t = pickTexts[language];
  const isUnknown = registeredOnly && found?.length === 0;
  return (
    <>
      <TextField
        name="company"
        label={field.label ?? t.label}
        hint={t.hint}
        value={typed.company}
        width={27}
        optional={field.optional}
        error={field.error ?? (isUnknown ? t.unregistered : undefined)}
      />
      {found === undefined || isUnknown ? (
        <>
          <input type="hidden" name="workplace" value={typed.chosen} />
          <input type="hidden" name="workplace-for" value={typed.chosenFor} />
        </>
      ) : (
        <>
          <input type="hidden" name="workplace-for" value={typed.company.trim().replaceAll(/\s+/g, ' ')} />
          <Choices
            name="workplace"
            legend={t.which}
            stacked
            options={[
              ...found.map((one) => ({ value: one.id, label: one.name, note: apartWords(one) || undefined })),
              ...(registeredOnly
                ? []
                : [
                    {
                      value: noneOfThese,
                      label: found.length === 0 ? t.onlyName : t.none,
                      note: t.noneNote,
                    },
                  ]),
            ]}
            value={typed.chosen}
            error={found.length === 0 ? t.unknown : t.choose}
          />
        </>
      )}
    </>
  );
}

/** What the summary says when a company has to be chosen. */
export function pickError(found: readonly FoundWorkplace[], language: Language, registeredOnly = false) {
  const t = pickTexts[language];
  if (found.length > 0) return { field: 'workplace', text: t.choose };
  return registeredOnly
    ? { field: 'company', text: t.unregistered }
    : { field: 'workplace', text: t.unknown };
}
