import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition, Text } from '../../domain/programme/definition.ts';
import type { TagProps } from '../../platform/html/index.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { runNameIn } from '../programmes/index.ts';
import { phaseLength } from './length-words.ts';
import type { Offer, PublicContact } from './public-run.ts';
import { type SheetFact, sheetFacts } from './sheet-facts.ts';
import { sheetTexts } from './sheet-texts.ts';
import { type Standing, standingOn } from './standing.ts';
import { standingTag } from './standing-tag.ts';
import { type WayIn, waysIn } from './ways-in.ts';

/** Something under a short title. */
export interface Titled {
  readonly title: string;
  readonly text: string;
}

/** A figure of the model, in one language. */
export interface SheetFigure {
  readonly shape: 'strands' | 'steps' | 'around_citizen';
  readonly title: string;
  readonly description: string;
  readonly centre: { readonly label: string; readonly words: string } | undefined;
  readonly elements: readonly { readonly title: string; readonly text: string | undefined }[];
}

/** All that a programme sheet says, in one language: the page and the leaflet are two ways of setting it. */
export interface Sheet {
  readonly run: string;
  readonly title: string;
  readonly standing: Standing;
  readonly tag: TagProps;
  readonly purpose: string;
  readonly forWhom: string;
  readonly goals: readonly string[];
  readonly different: readonly string[];
  readonly together: readonly Titled[];
  readonly figure: SheetFigure | undefined;
  readonly ways: readonly WayIn[];
  readonly course: readonly Titled[];
  readonly facts: readonly SheetFact[];
  readonly contact: PublicContact | undefined;
  /** "14 dage": how soon a referral is answered. */
  readonly answerWithinDays: number;
  readonly printedOn: string;
}

/** Makes the sheet of an offer from its definition and its run, as it is today. */
export function sheetOf(offer: Offer, today: PlainDate, language: Language): Sheet {
  const { run, definition } = offer;
  const say = (text: Text): string => text[language];
  return {
    run: run.id,
    title: runNameIn(run.name, definition, language),
    standing: standingOn(run, today),
    tag: standingTag(run, today, language),
    purpose: say(definition.purpose),
    forWhom: say(definition.targetGroup),
    goals: definition.goals.map(say),
    different: definition.novelty.map(say),
    together: definition.activities.map(({ title, text }) => ({ title: say(title), text: say(text) })),
    figure: figureOf(definition, language),
    ways: waysIn(definition.intake, language),
    course: courseOf(definition, language),
    facts: sheetFacts(offer, language),
    contact: run.contact,
    answerWithinDays: definition.intake.answerWithinDays,
    printedOn: sheetTexts[language].printed(formatDate(today, language)),
  };
}

/** The definition's own words about a phase say how long it is; without any, we do. */
function courseOf({ phases }: ProgrammeDefinition, language: Language): readonly Titled[] {
  return phases.map((phase) => ({
    title: phase.title[language],
    text: phase.text?.[language] ?? phaseLength(phase, language),
  }));
}

function figureOf({ modelFigure }: ProgrammeDefinition, language: Language): SheetFigure | undefined {
  if (modelFigure === undefined) return undefined;
  const { shape, title, description, centre, elements } = modelFigure;
  const t = sheetTexts[language];
  return {
    shape,
    title: title[language],
    description: description[language],
    centre: centre && {
      label: shape === 'around_citizen' ? t.inTheMiddle : t.leadsTo,
      words: centre[language],
    },
    elements: elements.map((element) => ({ title: element.title[language], text: element.text?.[language] })),
  };
}
