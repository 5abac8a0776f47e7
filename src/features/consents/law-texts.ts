import type { LawRefusals } from '../../domain/consent/share-by-law.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';
import type { RefusalTexts } from './record-texts.ts';

/** Sharing without a yes. */
export const lawTexts = dictionary({
  da: {
    title: 'Del efter loven',
    lead: 'Når noget skal deles, og der ikke er sagt ja. Borgeren kan se det og grunden på sin egen side.',
    what: 'Hvad skal deles?',
    rule: 'Hvilken regel giver lov?',
    ruleHint: 'Er du i tvivl, så spørg din jurist eller databeskyttelsesrådgiver først.',
    toVerify: 'ikke slået op endnu',
    noRules: 'Listen over regler er tom. Bed administratoren læse den ind.',
    reason: 'Hvorfor er det nødvendigt?',
    reasonHint: 'Borgeren læser det, du skriver.',
    until: 'Gælder til og med',
    untilHint: 'Højst et år. Vælg så kort, som opgaven kræver. Delingen kan stoppes før.',
    save: 'Del nu',
    refusals: {
      recipient: { 'recipient-missing': 'Vælg, hvem det er til' },
      contents: {
        'contents-missing': 'Sæt kryds ved det, der skal deles',
        'contents-cannot-open': 'Den, du har valgt, kan ikke få det hele. Se, hvad der står under navnet.',
      },
      rule: { 'rule-missing': 'Vælg den regel, der giver lov' },
      reason: {
        'reason-missing': 'Skriv, hvorfor det er nødvendigt',
        'reason-too-long': 'Skriv det kortere. Der er plads til 2.000 tegn.',
      },
      until: {
        'until-missing': 'Skriv en slutdato som 18.11.2026',
        'until-before-today': 'Slutdatoen er allerede gået',
        'until-too-far': 'Vælg en slutdato inden for et år',
      },
    } satisfies RefusalTexts<LawRefusals>,
  },
  en: {
    title: 'Share by law',
    lead: 'When something has to be shared and there is no yes. The citizen can see it, and the reason, on their own page.',
    what: 'What is to be shared?',
    rule: 'Which rule allows it?',
    ruleHint: 'If in doubt, ask your lawyer or data protection officer first.',
    toVerify: 'not looked up yet',
    noRules: 'The list of rules is empty. Ask the administrator to read it in.',
    reason: 'Why is it necessary?',
    reasonHint: 'The citizen reads what you write.',
    until: 'Holds until',
    untilHint: 'A year at most. Choose as short as the task needs. The sharing can be stopped before.',
    save: 'Share now',
    refusals: {
      recipient: { 'recipient-missing': 'Choose whom it is to' },
      contents: {
        'contents-missing': 'Tick what is to be shared',
        'contents-cannot-open': 'The one you chose cannot get all of it. See what stands under the name.',
      },
      rule: { 'rule-missing': 'Choose the rule that allows it' },
      reason: {
        'reason-missing': 'Write why it is necessary',
        'reason-too-long': 'Write it shorter. There is room for 2,000 characters.',
      },
      until: {
        'until-missing': 'Write a last day as 18.11.2026',
        'until-before-today': 'The last day has passed already',
        'until-too-far': 'Choose a last day within a year',
      },
    },
  },
});
