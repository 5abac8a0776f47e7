import {
  BackLink,
  Bullets,
  ButtonLink,
  Columns,
  Facts,
  ModelFigure,
  PageHead,
  Panel,
  Stack,
  Tag,
  TitledList,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { catalogueAddress, leafletAddress } from '../addresses.ts';
import { catalogueTexts } from '../catalogue-texts.ts';
import { AskPart } from '../parts/ask-part.tsx';
import { ContactPanel } from '../parts/contact-panel.tsx';
import { Part } from '../parts/part.tsx';
import { PublicFrame, type PublicReading } from '../parts/public-frame.tsx';
import { WaysPart } from '../parts/ways-part.tsx';
import type { Reader } from '../reader.ts';
import type { Sheet } from '../sheet.ts';
import { sheetTexts } from '../sheet-texts.ts';

export interface SheetModel {
  readonly reading: PublicReading;
  readonly sheet: Sheet;
  readonly who: Reader | undefined;
  /** Whether this machine makes leaflets; the page itself prints on every one. */
  readonly offersLeaflet: boolean;
}

/** A programme told to anybody: the page, and on paper the leaflet that is handed out. */
export function SheetPage({ reading, sheet, who, offersLeaflet }: SheetModel) {
  const { language } = reading;
  const t = sheetTexts[language];
  return (
    <PublicFrame reading={reading} title={sheet.title}>
      <BackLink href={catalogueAddress({ where: undefined, who })} label={catalogueTexts[language].all} />
      <PageHead
        title={sheet.title}
        lead={sheet.purpose}
        meta={sheet.standing === 'running' ? undefined : [<Tag {...sheet.tag} />]}
        action={sheet.contact ? <ButtonLink href="#contact" label={t.talkToUs} /> : undefined}
      />
      <div class="ff-sheet">
        <Columns>
          <Stack>
            <What sheet={sheet} language={language} />
            <AskPart sheet={sheet} who={who} language={language} />
          </Stack>
          <Stack>
            <Panel id="in-short" title={t.inShort} soft>
              <Facts items={sheet.facts} />
            </Panel>
            <ContactPanel contact={sheet.contact} language={language} />
            {offersLeaflet ? (
              <p class="ff-noprint">
                <a class="ff-tap" href={leafletAddress(sheet.run, language)} type="application/pdf">
                  {t.download}
                </a>
              </p>
            ) : null}
          </Stack>
        </Columns>
      </div>
    </PublicFrame>
  );
}

interface WhatProps {
  readonly sheet: Sheet;
  readonly language: Language;
}

/** The sheet itself. What a definition does not say has no heading either. */
function What({ sheet, language }: WhatProps) {
  const t = sheetTexts[language];
  const { figure } = sheet;
  return (
    <>
      <Part id="for-whom" title={t.forWhom}>
        <p>{sheet.forWhom}</p>
      </Part>
      {figure === undefined ? null : (
        <Part id="model" title={t.model}>
          <ModelFigure id="model-figure" {...figure} />
        </Part>
      )}
      <WaysPart ways={sheet.ways} language={language} />
      <Part id="course" title={t.course}>
        <TitledList items={sheet.course} />
      </Part>
      {sheet.together.length === 0 ? null : (
        <Part id="together" title={t.together}>
          <TitledList items={sheet.together} />
        </Part>
      )}
      <Points id="different" title={t.different} lines={sheet.different} />
      <Points id="goals" title={t.goals} lines={sheet.goals} />
    </>
  );
}

interface PointsProps {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

function Points({ id, title, lines }: PointsProps) {
  if (lines.length === 0) return null;
  return (
    <Part id={id} title={title}>
      <Bullets items={lines} />
    </Part>
  );
}
