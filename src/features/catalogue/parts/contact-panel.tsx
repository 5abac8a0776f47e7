import { Faces, Panel } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { PublicContact } from '../public-run.ts';
import { sheetTexts } from '../sheet-texts.ts';

interface ContactPanelProps {
  readonly contact: PublicContact | undefined;
  readonly language: Language;
}

/** Whom anybody may ask; nothing where the run has named nobody yet. */
export function ContactPanel({ contact, language }: ContactPanelProps) {
  if (contact === undefined) return null;
  const { name, organisation, phone, mail, reachable } = contact;
  return (
    <Panel id="contact" title={sheetTexts[language].talkToUs}>
      <Faces stacked people={[{ name, role: organisation, lead: true }]} />
      <p class="mt-3 mb-0">
        {phone === null ? null : (
          <>
            <a class="ff-tap" href={`tel:${phone.replaceAll(' ', '')}`}>
              {phone}
            </a>
            {reachable === null ? null : `, ${reachable}`}
            <br />
          </>
        )}
        {mail === null ? null : (
          <a class="ff-tap" href={`mailto:${mail}`}>
            {mail}
          </a>
        )}
      </p>
    </Panel>
  );
}
