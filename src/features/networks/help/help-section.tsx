import { type HelpSide, helpStanding, longestHelp } from '../../../domain/network/help-agreement.ts';
import {
  Button,
  Details,
  Form,
  type HiddenFields,
  OwnWords,
  PostButton,
  SaveRow,
  Section,
  TextArea,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { HelpModel, HelpWording } from './help-queries.ts';
import { helpTexts } from './help-texts.ts';

interface HelpSectionProps {
  readonly help: HelpModel;
  /** Which of the two reads. */
  readonly side: HelpSide;
  /** What the other is called. */
  readonly other: string;
  readonly actions: { readonly write: string; readonly agree: string };
  /** What tells the forms whom they are about, where the address does not. */
  readonly hidden: HiddenFields;
  readonly id: string;
  readonly language: Language;
}

/** How a relative helps: what both said yes to, what waits for one of them, and the way to change it. */
export function HelpSection(props: HelpSectionProps) {
  const { help, side, other, actions, hidden, id, language } = props;
  const t = helpTexts[language];
  const { agreed, proposed } = helpStanding(help.versions);
  const isNew = help.versions.length === 0;
  const form = <WordsForm {...props} />;
  return (
    <Section id={id} title={t.title[side](other)} spaced>
      <p>{isNew ? t.lead.first : t.lead.later}</p>
      {agreed !== undefined && <OwnWords words={agreed.words} source={agreedWords(agreed, language)} />}
      {proposed !== undefined && (
        <>
          <OwnWords words={proposed.words} source={waits(proposed, side, other, language)} />
          {proposed.writtenBy !== side && (
            <PostButton
              action={actions.agree}
              label={t.yes}
              tone="primary"
              hidden={{ ...hidden, wording: proposed.id }}
            />
          )}
          {agreed !== undefined && <p class="ff-meta mt-4">{t.holdsMeanwhile}</p>}
        </>
      )}
      {isNew || help.refusal !== undefined ? form : <Details summary={t.ask}>{form}</Details>}
      <p class="ff-meta mt-4 mb-0">{t.see(other)}</p>
    </Section>
  );
}

function WordsForm({ help, actions, hidden, language }: HelpSectionProps) {
  const t = helpTexts[language];
  const newest = help.versions.at(-1);
  return (
    <Form action={actions.write} hidden={{ ...hidden, over: String(newest?.version ?? 0) }}>
      <TextArea
        name="words"
        label={newest === undefined ? t.words.first : t.words.change}
        hint={t.hint}
        rows={4}
        maxlength={longestHelp}
        value={help.typed ?? newest?.words ?? ''}
        error={help.refusal && t.refusals[help.refusal]}
      />
      <SaveRow>
        <Button label={t.send} />
      </SaveRow>
    </Form>
  );
}

function agreedWords({ agreedOn }: HelpWording, language: Language): string {
  return agreedOn === null ? '' : helpTexts[language].agreed(formatDate(agreedOn, language));
}

function waits(
  { writtenBy, writtenOn }: HelpWording,
  side: HelpSide,
  other: string,
  language: Language,
): string {
  const t = helpTexts[language];
  const day = formatDate(writtenOn, language);
  return writtenBy === side ? t.waitsForOther(other, day) : t.waitsForYou(other, day);
}
