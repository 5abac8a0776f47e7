import { type CodeOnDate, codesOn } from '../../../domain/code-list/codes-on.ts';
import { type FactForm, factForms } from '../../../domain/fact/fact-form.ts';
import type { FactRefusals } from '../../../domain/fact/record-fact.ts';
import { kindsOffered } from '../../../domain/placement/kinds-offered.ts';
import { Alert, BackLink, ErrorSummary, PageHead, SeeLine } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { factAddresses } from '../fact-addresses.ts';
import type { FactFormModel } from '../fact-form-model.ts';
import { ledgerTexts } from '../ledger-texts.ts';
import { FactFields } from '../parts/fact-fields.tsx';

interface FactFormPageProps {
  readonly frame: Frame;
  readonly model: FactFormModel;
}

/** Few fields for one kind of fact, or the same fields filled in to put one right. */
export function FactFormPage({ frame, model }: FactFormPageProps) {
  const { language } = frame.viewer;
  const t = ledgerTexts[language];
  const { kind, citizen, typed, refusals, correcting } = model;
  const errors = errorsOf(refusals, language);
  const form: FactForm = factForms[kind];
  const title = correcting === undefined ? t.kindButtons[kind] : t.correctTitle(correcting);
  const list = factAddresses.list(citizen, form.circle);
  return (
    <VisitPage frame={frame} title={t.kindButtons[kind]} refused={errors.length > 0 || model.conflict}>
      <BackLink href={list} label={t.title} />
      <PageHead
        title={title}
        subtitle={model.callName}
        lead={correcting === undefined ? t.formLead[kind] : t.correctLead}
      />
      {model.conflict && (
        <Alert tone="warning" heading={t.conflict}>
          <p>{t.conflictText}</p>
          <p>
            <a href={list}>{t.toList}</a>
          </p>
        </Alert>
      )}
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <FactFields
        action={factAddresses.form(citizen, form.circle, kind)}
        kind={kind}
        codes={offered(model)}
        typed={typed}
        refusals={refusals}
        language={language}
      />
      <SeeLine text={`${t.see[form.circle]} ${t.seeOwnRows}`} />
    </VisitPage>
  );
}

/** The codes of today, and the one that stands there already. */
function offered({ kind, codes, typed, today }: FactFormModel): readonly CodeOnDate[] {
  const all = codesOn(codes, today);
  const now = kind === 'placement' || kind === 'work' ? kindsOffered(all, kind) : all;
  const chosen = codes.find(({ id }) => id === typed.code);
  const then = chosen?.periods.at(-1);
  const missing = chosen !== undefined && then !== undefined && !now.some(({ id }) => id === chosen.id);
  return missing ? [...now, { id: chosen.id, code: chosen.code, ...then }] : now;
}

function errorsOf(refusals: Partial<FactRefusals>, language: Language) {
  const t = ledgerTexts[language].refusals;
  const fields = [
    ['from', refusals.from],
    ['to', refusals.to],
    ['code', refusals.code],
    ['hours', refusals.hours],
    ['place', refusals.place],
    ['extent', refusals.extent],
    ['decided-for', refusals.decidedFor],
    ['no-longer', refusals.noLonger],
    ['source', refusals.source],
  ] as const;
  return fields.flatMap(([field, refusal]) => (refusal === undefined ? [] : [{ field, text: t[refusal] }]));
}
