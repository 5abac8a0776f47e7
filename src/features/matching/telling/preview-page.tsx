import { Alert, BackLink, Button, ButtonRow, Form, PageHead, SeeLine } from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { matchingAddresses } from '../matching-addresses.ts';
import { matchingTexts } from '../matching-texts.ts';
import type { PlaceEntry } from '../place-queries.ts';
import type { TypedTelling } from './telling-form.ts';
import { tellingTexts } from './telling-texts.ts';
import { ToldView } from './told-view.tsx';
import type { ToldText } from './told-words.ts';

export interface PreviewModel {
  readonly citizen: string;
  readonly place: PlaceEntry;
  readonly typed: TypedTelling;
  readonly text: ToldText;
  /** Who at the place may read it here, by name. */
  readonly to: string | undefined;
  /** It is another text than the one that was seen. */
  readonly changed: boolean;
}

/** The text as the company gets it, before the yes: the same letters in the same order. */
export function PreviewPage({ frame, model }: { readonly frame: Frame; readonly model: PreviewModel }) {
  const { language } = frame.viewer;
  const t = tellingTexts[language];
  const { citizen, place, typed, text, changed } = model;
  const title = t.previewTitle(place.company);
  return (
    <VisitPage frame={frame} title={title} place="my-page" refused={changed}>
      <BackLink href={matchingAddresses.list(citizen)} label={t.ownBack} />
      <PageHead title={title} lead={t.previewLead} />
      {changed && <Alert tone="warning" heading={t.changedMeanwhile} text={t.changedText} />}
      <ToldView text={text} language={typed.language} />
      {model.to && <p class="ff-meta">{`${t.to} ${model.to}`}</p>}
      <Form
        action={matchingAddresses.tell(citizen, place.id, 'tell')}
        hidden={{
          id: typed.id,
          ownWords: typed.ownWords,
          language: typed.language,
          to: typed.to,
          seen: typed.seen,
        }}
      >
        {typed.chosen.map((key) => (
          <input type="hidden" name="chosen" value={key} />
        ))}
        <ButtonRow>
          <Button label={t.yes} name="press" value="yes" />
          <Button label={t.change} name="press" value="change" tone="secondary" />
        </ButtonRow>
      </Form>
      <SeeLine text={matchingTexts[language].ownSee} />
    </VisitPage>
  );
}
