import { MoreLink, Panel } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { alongAddresses } from '../along/along-addresses.ts';
import type { HelpToAnswer } from './help-queries.ts';
import { helpTexts } from './help-texts.ts';

interface HelpToAnswerNoticeProps {
  readonly waiting: readonly HelpToAnswer[];
  readonly citizen: string;
  /** Told apart from the page's other notices. */
  readonly id: string;
  readonly language: Language;
}

/** Tells the citizen, on their own page, that a relative wrote how they help and waits for an answer. */
export function HelpToAnswerNotice({ waiting, citizen, id, language }: HelpToAnswerNoticeProps) {
  const t = helpTexts[language].toAnswer;
  return (
    <>
      {waiting.map(({ person, name }, at) => (
        <Panel id={`help-${id}-${at + 1}`} title={t.title(name)} soft>
          <p>{t.text}</p>
          <MoreLink href={`${alongAddresses.person(citizen, person)}#help`} label={t.open} />
        </Panel>
      ))}
    </>
  );
}
