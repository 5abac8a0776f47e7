import type { Language } from '../../../platform/i18n/dictionary.ts';
import { firstName } from '../first-name.ts';
import { myPageTexts } from '../my-page-texts.ts';
import type { Bystander } from '../people-queries.ts';
import { Phone } from './phone.tsx';

interface CallLineProps {
  readonly responsible: Bystander | undefined;
  readonly language: Language;
}

/** Whom to ring to while there is no team. */
export function CallLine({ responsible, language }: CallLineProps) {
  if (responsible === undefined) return null;
  const { name, phone } = responsible;
  return (
    <p>
      {myPageTexts[language].callCaseworker(firstName(name))}{' '}
      {phone === null ? null : <Phone number={phone} />}
    </p>
  );
}
