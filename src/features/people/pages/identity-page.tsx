import type { Circle } from '../../../domain/fact/fact-form.ts';
import { whoReads } from '../../../domain/person/who-reads.ts';
import {
  Alert,
  BackLink,
  Columns,
  Facts,
  PageHead,
  Panel,
  PlainList,
  Receipt,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { Identity } from '../identity-queries.ts';
import { identityTexts, type ProtectionDone } from '../identity-texts.ts';
import { nameCircles } from '../name-circles.ts';
import { PersonFacts, WholeNumberForm } from '../parts/person-facts.tsx';
import { ProtectionSection } from '../parts/protection-section.tsx';
import { peopleTexts } from '../people-texts.ts';

export interface IdentityModel {
  readonly identity: Identity;
  readonly may: {
    readonly readIdentity: boolean;
    readonly protect: boolean;
    readonly seeFacts: Circle | undefined;
    readonly seeAround: boolean;
    readonly seeGrants: boolean;
    readonly nameResponsible: boolean;
  };
  readonly done: ProtectionDone | undefined;
}

interface IdentityPageProps {
  readonly frame: Frame;
  readonly model: IdentityModel;
}

/** Who one citizen is: the one page where a protected name and address may stand, with a warning first. */
export function IdentityPage({ frame, model }: IdentityPageProps) {
  const { language } = frame.viewer;
  const t = identityTexts[language];
  const { identity, may, done } = model;
  const { head } = identity;
  const { warning } = peopleTexts[language];
  return (
    <VisitPage frame={frame} title={t.title}>
      <BackLink href="/my-day" label={t.back} />
      <PageHead
        title={head.callName}
        meta={head.age === undefined ? [] : [<PersonFacts language={language} head={head} />]}
      />
      <WholeNumberForm head={head} back={frame.path} />
      {done && <Receipt {...t.done[done]} />}
      {head.warns && may.readIdentity && <Alert tone="warning" {...warning} />}
      <SeeLine text={seeWords(may.readIdentity, language)} />
      <Columns>
        <Stack>
          <Section id="facts" title={t.facts} spaced>
            <Facts wide items={factsOf(model, language)} />
          </Section>
          <ProtectionSection identity={identity} mayChange={may.protect} language={language} />
        </Stack>
        <WaysFurther model={model} language={language} />
      </Columns>
    </VisitPage>
  );
}

function seeWords(readsIdentity: boolean, language: Language): string {
  const t = identityTexts[language];
  if (!readsIdentity) return t.seeName;
  return t.seeIdentity(nameCircles(whoReads('identity', { undecided: true, hasTeam: true }), language));
}

function factsOf({ identity, may }: IdentityModel, language: Language) {
  const t = identityTexts[language];
  const { head, address, contact, responsible } = identity;
  return [
    { term: t.callName, value: head.callName },
    ...(head.fullName === undefined ? [] : [{ term: t.fullName, value: head.fullName }]),
    ...(may.readIdentity && head.fullName !== undefined
      ? [{ term: t.address, value: address ?? t.noAddress }]
      : []),
    { term: t.contact, value: contact ?? t.noContact },
    { term: t.responsible, value: responsible ?? t.nobody },
  ];
}

function WaysFurther({ model, language }: { readonly model: IdentityModel; readonly language: Language }) {
  const t = identityTexts[language];
  const { identity, may } = model;
  const own = `/citizens/${identity.head.citizen}`;
  const links = [
    ...identity.ways.map(({ kind, id, name }) =>
      kind === 'course'
        ? { href: `/enrolments/${id}`, label: t.course(name) }
        : { href: `/referrals/${id}`, label: t.referral(name) },
    ),
    ...(may.seeFacts ? [{ href: `${own}/${may.seeFacts}-facts`, label: t.ledger }] : []),
    ...(may.seeAround ? [{ href: `${own}/network`, label: t.around }] : []),
    ...(may.seeGrants ? [{ href: `${own}/access-grants`, label: t.grants }] : []),
    ...(may.nameResponsible ? [{ href: `${own}/responsible`, label: t.name }] : []),
  ];
  if (links.length === 0) return null;
  return (
    <Panel id="ways" title={t.ways} soft aside>
      <PlainList
        items={links.map(({ href, label }) => (
          <a class="ff-tap" href={href}>
            {label}
          </a>
        ))}
      />
    </Panel>
  );
}
