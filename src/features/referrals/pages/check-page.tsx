import type { AskedFact } from '../../../domain/referral/fact-value.ts';
import { readFact } from '../../../domain/referral/read-fact.ts';
import {
  BackLink,
  Button,
  type FactItem,
  Facts,
  Form,
  PageHead,
  SaveRow,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { offeredCodes } from '../asked-codes.ts';
import type { OpenRun } from '../begin-queries.ts';
import { draftAddress } from '../draft-address.ts';
import type { DraftModel } from '../draft-queries.ts';
import { draftTexts } from '../draft-texts.ts';
import { factWords } from '../fact-words.ts';
import { draftFields, factField, stepField } from '../forms/draft-form.ts';
import { stepsAsked } from '../parts/draft-sections.tsx';
import { readersWhenSent } from '../who-sees.ts';

interface CheckPageProps {
  readonly frame: Frame;
  readonly model: DraftModel;
  readonly run: OpenRun;
}

/** The last look: everything that will be sent, and the way back to each answer. */
export function CheckPage({ frame, model, run }: CheckPageProps) {
  const { language } = frame.viewer;
  const t = draftTexts[language];
  const address = draftAddress({ id: model.id, citizen: model.head.citizen });
  const { facts, notedAtStart } = run.definition.intake;
  const told = (asked: readonly AskedFact[]) => asked.map((fact) => factItem(fact, model, address, language));
  return (
    <VisitPage frame={{ ...frame, path: `${address}/check` }} title={t.checkTitle} place="referrals">
      <BackLink href={address} label={t.title(model.head.callName)} />
      <PageHead title={t.checkTitle} lead={t.checkLead} />
      <SeeLine text={t.see(readersWhenSent(language))} />
      <Stack>
        <Section id="whom-section" title={t.whom}>
          <Facts wide items={whomItems(model, run, address, language)} />
        </Section>
        {facts.length + notedAtStart.length === 0 ? null : (
          <Section id="facts-section" title={t.facts}>
            <Facts wide items={told([...facts, ...notedAtStart])} />
          </Section>
        )}
        <Section id="told-section" title={t.told}>
          <Facts wide items={toldItems(model, run, address, language)} />
        </Section>
        <Form action={`${address}/check`}>
          <SaveRow note={t.sendNote}>
            <Button label={t.send} />
          </SaveRow>
        </Form>
      </Stack>
    </VisitPage>
  );
}

function changeOf(address: string, field: string, about: string, language: Language) {
  return { href: `${address}#${field}`, label: draftTexts[language].change, about };
}

function whomItems(
  { head, typed }: DraftModel,
  run: OpenRun,
  address: string,
  language: Language,
): FactItem[] {
  const t = draftTexts[language];
  const { routes } = run.definition.intake;
  const route = routes.find(({ key }) => key === typed.route);
  return [
    { term: t.whom, value: head.fullName ?? head.callName },
    { term: t.what, value: run.name },
    ...(routes.length < 2
      ? []
      : [
          {
            term: t.route,
            value: route?.title[language] ?? t.noAnswer,
            change: changeOf(address, draftFields.route, t.route, language),
          },
        ]),
  ];
}

function factItem(
  fact: AskedFact,
  { typed, codes, today }: DraftModel,
  address: string,
  language: Language,
): FactItem {
  const t = draftTexts[language];
  const text = typed.facts[fact.key] ?? '';
  const read = readFact(fact, { text, date: parseTypedDate(text) }, offeredCodes(codes, today));
  const value = read.ok ? read.value : undefined;
  const term = fact.text[language];
  return {
    term,
    value: value === undefined ? t.noAnswer : factWords(value, codes, today, language),
    change: changeOf(address, factField(fact.key), term, language),
  };
}

function toldItems({ typed }: DraftModel, run: OpenRun, address: string, language: Language): FactItem[] {
  const t = draftTexts[language];
  const steps = stepsAsked(run.definition.intake).map((kind) => {
    const on = parseTypedDate(typed.steps[kind] ?? '');
    const term = t.steps[kind];
    return {
      term,
      value: on === undefined ? t.noAnswer : formatDate(on, language),
      change: changeOf(address, stepField(kind), term, language),
    };
  });
  const grounds = {
    term: t.grounds,
    value: typed.grounds,
    change: changeOf(address, draftFields.grounds, t.grounds, language),
  };
  return [...steps, grounds];
}
