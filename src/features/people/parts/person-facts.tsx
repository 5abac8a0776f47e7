import { Button } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { PersonHead } from '../people-queries.ts';
import { peopleTexts } from '../people-texts.ts';

interface PersonFactsProps {
  readonly language: Language;
  readonly head: PersonHead;
}

/**
 * "42 år · CPR 720784-•••• Vis hele nummeret (det bliver noteret)", as a line of text: a `meta` of `PageHead`.
 * Nothing where the identity is not the viewer's to see. The button needs a `WholeNumberForm` on the page.
 */
export function PersonFacts({ language, head }: PersonFactsProps) {
  const t = peopleTexts[language];
  if (head.age === undefined || head.cprDate === undefined) return null;
  return (
    <>
      {`${t.age(head.age)} · ${t.cpr} ${head.cprDate} `}
      <Button form={formId(head)} tone="plain" label={t.reveal} /> {t.isNoted}
    </>
  );
}

interface WholeNumberFormProps {
  readonly head: PersonHead;
  /** Where the number's page leads back to: the page this stands on. */
  readonly back: string;
}

/** What the button of `PersonFacts` sends; it shows nothing itself and may stand anywhere outside other forms. */
export function WholeNumberForm({ head, back }: WholeNumberFormProps) {
  if (head.cprDate === undefined) return null;
  return (
    <form id={formId(head)} method="post" action={`/citizens/${head.citizen}/number`}>
      <input type="hidden" name="back" value={back} />
    </form>
  );
}

function formId({ citizen }: PersonHead): string {
  return `number-${citizen}`;
}
