import { MoreLink, Rows, Section } from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { groupAddresses } from './group-addresses.ts';
import type { OpenGroup } from './group-queries.ts';
import { groupRow } from './group-rows.tsx';
import { groupTexts } from './group-texts.ts';
import { ToldGroups } from './told-groups.tsx';

interface OwnGroupsProps {
  readonly id: string;
  readonly title: string;
  readonly course: string;
  readonly groups: readonly OpenGroup[];
  readonly language: Language;
}

const shown = 3;

/** On the citizen's own page: what happened to what they signed up to, and the next ones that are open. */
export function OwnGroupsSection({ id, title, course, groups, language }: OwnGroupsProps) {
  if (groups.length === 0) return null;
  const t = groupTexts[language];
  const voice = { language, own: true, mayWrite: true };
  return (
    <Section id={id} title={title}>
      <ToldGroups groups={groups} language={language} />
      <Rows items={groups.slice(0, shown).map((group) => groupRow(group, course, voice))} />
      {groups.length > shown ? <MoreLink href={groupAddresses.list(course)} label={t.all} /> : null}
    </Section>
  );
}
