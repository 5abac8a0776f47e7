import { keepFresh } from './keep-fresh.ts';
import { questionnaireTemplateDocument } from './questionnaire-template-document.ts';

/** Writes how a questionnaire is written in a spreadsheet, for whoever fills one in. */
keepFresh('docs/questionnaire-template.md', questionnaireTemplateDocument());
