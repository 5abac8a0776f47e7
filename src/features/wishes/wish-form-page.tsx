import type { WorkWishRefusals } from '../../domain/work-wish/check-work-wish.ts';
import {
  Alert,
  BackLink,
  Button,
  ErrorSummary,
  Form,
  PageHead,
  refusedFields,
  SaveRow,
  SeeLine,
} from '../../platform/html/index.ts';
import { type Frame, VisitPage } from '../page-frame/index.ts';
import type { ShownName } from '../people/index.ts';
import { wishAddresses } from './wish-addresses.ts';
import { WishFields } from './wish-fields.tsx';
import type { TypedWish } from './wish-form.ts';
import { wishFormTexts } from './wish-form-texts.ts';
import type { CvSkill, ToldWish } from './wish-queries.ts';
import { wishTexts } from './wish-texts.ts';
import { WishView } from './wish-view.tsx';
import { type KindLabels, wroteInWords } from './wish-words.ts';

export interface WishFormModel {
  readonly citizen: string;
  readonly callName: ShownName;
  readonly typed: TypedWish;
  readonly kinds: KindLabels;
  /** Lines of the citizen's own CV, offered to the citizen alone. */
  readonly cv: readonly CvSkill[];
  readonly refusals: Partial<WorkWishRefusals>;
  /** What somebody else saved meanwhile. */
  readonly now: ToldWish | undefined;
}

const names = [
  ['tasks', 'tasks'],
  ['skills', 'skills'],
  ['needsWords', 'needsWords'],
  ['areas', 'areas'],
  ['travelMinutes', 'travelMinutes'],
  ['hoursFrom', 'hoursFrom'],
  ['hoursTo', 'hoursTo'],
  ['readyFrom', 'readyFrom'],
] as const;

/** What a citizen wishes for, to be written: nothing is demanded. */
export function WishFormPage({ frame, model }: { readonly frame: Frame; readonly model: WishFormModel }) {
  const { language } = frame.viewer;
  const [t, read] = [wishFormTexts[language], wishTexts[language]];
  const own = frame.viewer.as === 'citizen';
  const { said, errors } = refusedFields(model.refusals, t.refusals, names);
  const { citizen, typed, kinds, cv, now } = model;
  const title = own ? read.ownTitle : read.title;
  return (
    <VisitPage
      frame={frame}
      title={title}
      place={own ? 'my-page' : undefined}
      refused={errors.length > 0 || now !== undefined}
    >
      <BackLink href={wishAddresses.wish(citizen)} label={title} />
      <PageHead title={title} subtitle={own ? undefined : model.callName} lead={own ? t.ownLead : t.lead} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      {now && (
        <Alert tone="warning" heading={t.conflict} text={t.conflictText}>
          <WishView wish={now.value} kinds={kinds} language={language} />
          <p class="ff-meta">{wroteInWords(now, own, language)}</p>
        </Alert>
      )}
      <Form
        action={wishAddresses.form(citizen, own ? 'own' : 'change')}
        hidden={{ seen: String(typed.seen) }}
      >
        <WishFields typed={typed} kinds={kinds} cv={cv} own={own} said={said} language={language} />
        <SaveRow>
          <Button label={t.save} />
        </SaveRow>
      </Form>
      <SeeLine text={own ? read.ownSee : read.see} />
    </VisitPage>
  );
}
