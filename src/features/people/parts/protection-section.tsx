import { protections } from '../../../domain/person/protection.ts';
import { PostButton, type RowItem, Rows, Section } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { Identity } from '../identity-queries.ts';
import { identityTexts } from '../identity-texts.ts';

interface ProtectionSectionProps {
  readonly identity: Identity;
  readonly mayChange: boolean;
  readonly language: Language;
}

/** What is protected about a citizen, what that means, and one press to change it. */
export function ProtectionSection({ identity, mayChange, language }: ProtectionSectionProps) {
  const t = identityTexts[language];
  return (
    <Section id="protection" title={t.protection}>
      <Rows items={protections.map((kind) => rowOf(kind))} />
      <p class="ff-meta mt-4">{mayChange ? t.protectionText : t.onlyResponsible}</p>
    </Section>
  );

  function rowOf(kind: (typeof protections)[number]): RowItem {
    const { name, means, set, end } = t.kinds[kind];
    const held = identity.protections.find((one) => one.kind === kind);
    const state = held === undefined ? t.off : t.since(formatDate(held.since, language), held.by);
    const change = held === undefined ? 'set' : 'end';
    return {
      title: name,
      text: `${means} ${state}`,
      end: mayChange ? (
        <PostButton
          action={`/citizens/${identity.head.citizen}/protections`}
          label={held === undefined ? set : end}
          about={name}
          hidden={{ kind, change }}
        />
      ) : undefined,
    };
  }
}
