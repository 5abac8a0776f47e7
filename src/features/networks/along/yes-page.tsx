import type { BringRefusal } from '../../../domain/network/bring-along.ts';
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  ButtonRow,
  Form,
  PageHead,
  Panel,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { alongAddresses } from './along-addresses.ts';
import type { Companion, MeetingToBring } from './along-queries.ts';
import { alongTexts } from './along-texts.ts';
import { asOneText } from './yes-words.ts';

export interface YesModel {
  readonly citizen: string;
  readonly companion: Companion;
  readonly meeting: MeetingToBring;
  /** The invitation there will be. */
  readonly id: string;
  readonly words: readonly string[];
  readonly refusal: BringRefusal | undefined;
  /** The words are others than those that were seen. */
  readonly changed: boolean;
}

/** The exact words of a yes, before it is said: one person, one meeting. */
export function YesPage({ frame, model }: { readonly frame: Frame; readonly model: YesModel }) {
  const { language } = frame.viewer;
  const t = alongTexts[language];
  const { citizen, companion, meeting, id, words, refusal, changed } = model;
  const { name } = companion;
  const person = alongAddresses.person(citizen, companion.id);
  return (
    <VisitPage
      frame={frame}
      title={t.yes.title(name)}
      place="my-page"
      refused={changed || refusal !== undefined}
    >
      <BackLink href={person} label={name} />
      <PageHead title={t.yes.title(name)} lead={refusal === undefined ? t.yes.lead : undefined} />
      {changed && <Alert tone="warning" heading={t.yes.changed} text={t.yes.changedText} />}
      {refusal !== undefined && <Alert tone="info" heading={t.refusals[refusal]} />}
      {refusal === undefined && (
        <Stack>
          <Panel id="yes" title={t.yes.panel} soft>
            {words.map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </Panel>
          <Form
            action={alongAddresses.meeting(citizen, companion.id, meeting.session)}
            hidden={{ id, seen: asOneText(words) }}
          >
            <ButtonRow>
              <Button label={t.yes.press(name)} />
              <ButtonLink href={person} label={t.yes.no} tone="secondary" />
            </ButtonRow>
          </Form>
        </Stack>
      )}
      <SeeLine text={t.yes.see} />
    </VisitPage>
  );
}
