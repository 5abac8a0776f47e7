import {
  BackLink,
  EmptyState,
  MoreLink,
  PageHead,
  Receipt,
  SeeLine,
  Stack,
} from '../../platform/html/index.ts';
import { type Frame, VisitPage } from '../page-frame/index.ts';
import { wishAddresses } from '../wishes/index.ts';
import { MatchPanel } from './match-panel.tsx';
import type { MatchesModel } from './matches-model.ts';
import { matchingTexts } from './matching-texts.ts';
import { ToldSection } from './telling/told-section.tsx';
import { toldTexts } from './telling/told-texts.ts';

/** Places beside what a citizen wishes for, each explained line by line; the citizen reads the very same. */
export function MatchesPage({ frame, model }: { readonly frame: Frame; readonly model: MatchesModel }) {
  const { language } = frame.viewer;
  const t = matchingTexts[language];
  const own = frame.viewer.as === 'citizen';
  const { citizen, hasWish, matches, compared, told, done } = model;
  const title = own ? t.ownTitle : t.title;
  return (
    <VisitPage frame={frame} title={title} place={own ? 'my-page' : undefined}>
      <BackLink href={wishAddresses.wish(citizen)} label={own ? t.ownBack : t.back} />
      {done && <Receipt {...toldTexts[language].done[done]} />}
      <PageHead title={title} subtitle={own ? undefined : model.callName} lead={own ? t.ownLead : t.lead} />
      <Stack>
        {hasWish ? null : <EmptyState heading={t.noWish} text={t.noWishText} />}
        {hasWish ? null : <MoreLink href={wishAddresses.wish(citizen)} label={t.wishes} />}
        {hasWish && matches.length === 0 ? <EmptyState heading={t.none} text={t.noneText} /> : null}
        {matches.length > 0 && <p>{t.order}</p>}
        {compared > matches.length ? <p>{t.firstOf(matches.length, compared)}</p> : null}
        {matches.map((match) => (
          <MatchPanel match={match} model={model} own={own} language={language} />
        ))}
        {(told.length > 0 || matches.length > 0) && (
          <ToldSection citizen={citizen} told={told} own={own} language={language} />
        )}
      </Stack>
      <SeeLine text={own ? t.ownSee : t.see} />
    </VisitPage>
  );
}
