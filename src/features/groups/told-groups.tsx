import { Alert } from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { OpenGroup } from './group-queries.ts';
import { groupInWords } from './group-rows.tsx';
import { groupTexts } from './group-texts.ts';

/** What happened to what the citizen signed up to, and not by their own doing: a seat came, or it was called off. */
export function ToldGroups({
  groups,
  language,
}: {
  readonly groups: readonly OpenGroup[];
  readonly language: Language;
}) {
  const t = groupTexts[language];
  return (
    <>
      {groups.map((group) => {
        if (group.isCalledOff)
          return (
            <Alert
              tone="info"
              heading={t.isCalledOff}
              text={t.calledOffText(groupInWords(group, language))}
            />
          );
        return group.stands.is === 'coming' && group.stands.movedUp ? (
          <Alert tone="info" heading={t.movedUp} text={t.movedUpText(groupInWords(group, language))} />
        ) : null;
      })}
    </>
  );
}
