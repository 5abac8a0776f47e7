import { organisationKinds } from '../../../domain/programme/organisation-kind.ts';
import {
  ButtonLink,
  EmptyState,
  PageHead,
  Receipt,
  Rows,
  Section,
  Stack,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { ListedOrganisation } from '../organisation-queries.ts';
import { organisationTexts } from '../organisation-texts.ts';

interface OrganisationsPageProps {
  readonly frame: Frame;
  readonly organisations: readonly ListedOrganisation[];
  readonly done: 'registered' | 'renamed' | undefined;
}

/** Every house that can take part, by what it is. */
export function OrganisationsPage({ frame, organisations, done }: OrganisationsPageProps) {
  const { language } = frame.viewer;
  const t = organisationTexts[language];
  const groups = organisationKinds
    .map((kind) => ({ kind, houses: organisations.filter((one) => one.kind === kind) }))
    .filter(({ houses }) => houses.length > 0);
  return (
    <VisitPage frame={frame} title={t.title} place="organisations">
      {done && <Receipt heading={t[done].heading} text={t[done].text} />}
      <PageHead
        title={t.title}
        lead={t.lead}
        action={<ButtonLink href="/organisations/new" label={t.register} />}
      />
      {groups.length === 0 ? <EmptyState heading={t.none} text={t.noneText} /> : null}
      <Stack>
        {groups.map(({ kind, houses }) => (
          <Section id={`kind-${kind}`} title={t.groups[kind]}>
            <Rows items={houses.map((house) => rowOf(house, language))} />
          </Section>
        ))}
      </Stack>
    </VisitPage>
  );
}

function rowOf({ id, name, people, runs }: ListedOrganisation, language: Language) {
  const t = organisationTexts[language];
  return {
    title: name,
    text: [t.people(people), t.runs(runs)].join(' · '),
    action: { href: `/organisations/${id}`, label: t.open },
  };
}
