import { importTemplateDocument } from './import-template-document.ts';
import { keepFresh } from './keep-fresh.ts';

/** Writes what a list may hold, column by column, for whoever fills one in. */
keepFresh('docs/import-template.md', importTemplateDocument());
