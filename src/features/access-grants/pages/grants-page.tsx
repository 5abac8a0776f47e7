import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import {
  BackLink,
  ButtonLink,
  EmptyState,
  MoreLink,
  PageHead,
  Receipt,
  Section,
  SeeLine,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { ShownName } from '../../people/index.ts';
import type { GrantList } from '../grant-queries.ts';
import { type GrantReceipt, grantTexts } from '../grant-texts.ts';
import { timeWords } from '../in-words.ts';
import { GrantRows } from '../parts/grant-rows.tsx';

export interface GrantsModel {
  readonly citizen: string;
  readonly callName: ShownName;
  readonly today: PlainDate;
  readonly list: GrantList;
  readonly mayInvite: boolean;
  readonly done: GrantReceipt | undefined;
}

interface GrantsPageProps {
  readonly frame: Frame;
  readonly model: GrantsModel;
}

/** The one list of everybody who was let in to a citizen's record for a while: the citizen reads the same one. */
export function GrantsPage({ frame, model }: GrantsPageProps) {
  const { language } = frame.viewer;
  const t = grantTexts[language];
  const { citizen, list, mayInvite } = model;
  const own = frame.viewer.as === 'citizen';
  const address = `/citizens/${citizen}`;
  return (
    <VisitPage frame={frame} title={t.title} place={own ? 'my-page' : undefined}>
      <BackLink href={own ? '/my-page' : address} label={own ? t.ownBack : t.back} />
      <PageHead
        title={own ? t.ownTitle : t.title}
        subtitle={own ? undefined : model.callName}
        lead={own ? t.ownLead : t.lead}
        action={mayInvite && <ButtonLink href={`${address}/invitations`} label={t.invite} />}
      />
      <Done model={model} language={language} />
      <Section id="grants" title={t.list} spaced={list.grants.length === 0}>
        {list.grants.length === 0 ? (
          <EmptyState heading={t.none} text={t.noneText} />
        ) : (
          <GrantRows
            list={list}
            today={model.today}
            language={language}
            endAction={mayInvite ? `${address}/access-grants/end` : undefined}
          />
        )}
      </Section>
      <SeeLine text={own ? t.ownSee : t.see} />
    </VisitPage>
  );
}

function Done({ model, language }: { readonly model: GrantsModel; readonly language: Language }) {
  const t = grantTexts[language];
  const { done, list } = model;
  if (done === undefined) return null;
  if (done !== 'glass') return <Receipt {...t.done[done]} />;
  const open = list.grants.find(({ isViewer, kind }) => isViewer && kind === 'break_the_glass');
  // The receipt's address may be opened again later: what has ended is not said to be open.
  if (open === undefined || open.endsAt <= list.now) return null;
  const { heading, text } = t.done.glass;
  return (
    <Receipt heading={heading(timeWords(open.endsAt, language))} text={text}>
      <MoreLink href={`/citizens/${model.citizen}`} label={t.toCitizen} />
    </Receipt>
  );
}
