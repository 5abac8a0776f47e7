import type { Text } from '../../programme/definition.ts';
import type { NotKept } from './not-kept.ts';
import type { TextsSeen } from './texts.ts';

/** The few words that FHIR leaves out and people must read. */
export interface FhirWords {
  readonly yes: Text;
  readonly no: Text;
  /** At the ends of a slider that has no words: its lowest and its highest step. */
  readonly lowest: Text;
  readonly highest: Text;
}

/** What is the same while one questionnaire is read: its language, our words, and what is told on the way. */
export interface Reading {
  readonly language: 'da' | 'en' | undefined;
  readonly words: FhirWords;
  readonly seen: TextsSeen;
  readonly notKept: NotKept[];
}
