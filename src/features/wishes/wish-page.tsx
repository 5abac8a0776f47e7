import {
  BackLink,
  ButtonLink,
  ButtonRow,
  Details,
  EmptyState,
  MoreLink,
  PageHead,
  Receipt,
  SeeLine,
  Stack,
} from '../../platform/html/index.ts';
import { type Frame, VisitPage } from '../page-frame/index.ts';
import type { ShownName } from '../people/index.ts';
import { wishAddresses } from './wish-addresses.ts';
import type { ToldWish } from './wish-queries.ts';
import { wishTexts } from './wish-texts.ts';
import { WishView } from './wish-view.tsx';
import { type KindLabels, wroteInWords } from './wish-words.ts';

export interface WishModel {
  readonly citizen: string;
  readonly callName: ShownName;
  /** Every version, the newest first. */
  readonly wishes: readonly ToldWish[];
  readonly kinds: KindLabels;
  readonly mayChange: boolean;
  readonly done: boolean;
}

/** What a citizen wishes for and needs at work, as it stands now, with what stood before folded below. */
export function WishPage({ frame, model }: { readonly frame: Frame; readonly model: WishModel }) {
  const { language } = frame.viewer;
  const t = wishTexts[language];
  const { citizen, wishes, kinds } = model;
  const own = frame.viewer.as === 'citizen';
  const [now, ...earlier] = wishes;
  const title = own ? t.ownTitle : t.title;
  return (
    <VisitPage frame={frame} title={title} place={own ? 'my-page' : undefined}>
      <BackLink href={own ? '/my-page' : `/citizens/${citizen}`} label={own ? t.ownBack : t.back} />
      {model.done && <Receipt {...t.done} />}
      <PageHead title={title} subtitle={own ? undefined : model.callName} lead={own ? t.ownLead : t.lead} />
      <Stack>
        {now === undefined ? (
          <EmptyState heading={own ? t.ownNone : t.none} text={own ? t.ownNoneText : t.noneText} />
        ) : (
          <div>
            <WishView wish={now.value} kinds={kinds} language={language} />
            <p class="ff-meta mt-4">{wroteInWords(now, own, language)}</p>
          </div>
        )}
        {model.mayChange && (
          <ButtonRow>
            <ButtonLink href={wishAddresses.form(citizen, own ? 'own' : 'change')} label={t.change} />
          </ButtonRow>
        )}
        <MoreLink href={`/citizens/${citizen}/places`} label={own ? t.ownPlaces : t.places} />
        {earlier.length > 0 && (
          <Details summary={t.earlier}>
            {earlier.map((told) => (
              <>
                <p class="ff-meta">{wroteInWords(told, own, language)}</p>
                <WishView wish={told.value} kinds={kinds} language={language} />
              </>
            ))}
          </Details>
        )}
      </Stack>
      <SeeLine text={own ? t.ownSee : t.see} />
    </VisitPage>
  );
}
