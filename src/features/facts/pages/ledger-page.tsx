import { kindsOf } from '../../../domain/fact/fact-form.ts';
import {
  BackLink,
  ButtonLink,
  ButtonRow,
  EmptyState,
  MoreLink,
  PageHead,
  Receipt,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { isNow } from '../entry-words.ts';
import { factAddresses } from '../fact-addresses.ts';
import { LastingSection } from '../lasting/lasting-section.tsx';
import type { LedgerModel } from '../ledger-model.ts';
import { ledgerTexts } from '../ledger-texts.ts';
import { EntryRows } from '../parts/entry-rows.tsx';

interface LedgerPageProps {
  readonly frame: Frame;
  readonly model: LedgerModel;
}

/** Everything that is known of a citizen's work, benefits and education, as far as the viewer may see it. */
export function LedgerPage({ frame, model }: LedgerPageProps) {
  const { language } = frame.viewer;
  const t = ledgerTexts[language];
  const own = frame.viewer.as === 'citizen';
  const { standing, takenBack } = model.ledger;
  const now = standing.filter((entry) => isNow(entry, model.today));
  const past = standing.filter((entry) => !isNow(entry, model.today));
  const rows = { model, own, language };
  return (
    <VisitPage frame={frame} title={own ? t.ownTitle : t.title} place={own ? 'my-page' : undefined}>
      <BackLink href={own ? '/my-page' : `/citizens/${model.citizen}`} label={own ? t.ownBack : t.back} />
      {model.done && <Receipt {...t.done[model.done]} />}
      <PageHead
        title={own ? t.ownTitle : t.title}
        subtitle={own ? undefined : model.callName}
        lead={own ? t.ownLead : t.lead}
      />
      <Stack>
        {model.mayRecord.length > 0 && <AddSection model={model} language={language} />}
        {standing.length === 0 && (
          <EmptyState heading={own ? t.ownNone : t.none} text={own ? t.ownNoneText : t.noneText} />
        )}
        {now.length > 0 && (
          <Section id="now" title={t.now}>
            <EntryRows entries={now} {...rows} />
          </Section>
        )}
        {past.length > 0 && (
          <Section id="past" title={t.past}>
            <EntryRows entries={past} {...rows} />
          </Section>
        )}
        <LastingSection parts={model.lasting} language={language} />
        {takenBack.length > 0 && (
          <Section id="taken-back" title={t.takenBack}>
            <p class="ff-meta">{t.takenBackText}</p>
            <EntryRows entries={takenBack} {...rows} />
          </Section>
        )}
        {model.mayRead.includes('work') && (
          <MoreLink href={`/citizens/${model.citizen}/doors`} label={own ? t.ownDoors : t.doors} />
        )}
        {!own && model.mayRead.includes('work') && (
          <MoreLink href={`/citizens/${model.citizen}/job-contacts`} label={t.contacts} />
        )}
      </Stack>
      <SeeLine text={own ? t.ownSee : seeWords(model, language)} />
    </VisitPage>
  );
}

/** One press to the few fields of each kind. */
function AddSection({ model, language }: { readonly model: LedgerModel; readonly language: Language }) {
  const t = ledgerTexts[language];
  const kinds = model.mayRecord.flatMap((circle) => kindsOf(circle).map((kind) => ({ circle, kind })));
  return (
    <Section id="add" title={t.add} spaced>
      <p>{t.addLead}</p>
      <ButtonRow>
        {kinds.map(({ circle, kind }) => (
          <ButtonLink
            href={factAddresses.form(model.citizen, circle, kind)}
            label={t.kindButtons[kind]}
            tone="secondary"
          />
        ))}
      </ButtonRow>
    </Section>
  );
}

function seeWords({ mayRead }: LedgerModel, language: Language): string {
  const t = ledgerTexts[language];
  return [...mayRead.map((circle) => t.see[circle]), t.seeOwnRows].join(' ');
}
