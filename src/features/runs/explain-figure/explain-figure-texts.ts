import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** Why a figure is what it is, in lines of plain text: for the command line, where a page cannot be drawn. */
export const explainFigureTexts = dictionary({
  da: {
    usage:
      'Skriv: fodfaeste explain figure <kontoens id> <indsatsens id> <reglens id> [pr. dag] [som kendt dag], dage som 18-11-2026',
    notLeader: 'Den konto leder ikke indsatsen den dag, så der er intet at vise.',
    noRule: (rules: readonly string[]) => `Den regel tælles ikke i indsatsen. Der er: ${rules.join(', ')}`,
    head: (rule: string, value: string) => `${rule}: ${value}`,
    moment: (asOf: string, knownAt: string) => `Pr. ${asOf}, som det var kendt ${knownAt}.`,
    logged: 'Hvert menneske her er skrevet i loggen som vist for kontoen.',
    person: (name: string, why: string) => (why === '' ? `  ${name}` : `  ${name}: ${why}`),
  },
  en: {
    usage:
      'Write: fodfaeste explain figure <account id> <run id> <rule id> [as of] [as known on], days like 18-11-2026',
    notLeader: 'That account does not lead the run on that day, so there is nothing to show.',
    noRule: (rules: readonly string[]) =>
      `That rule is not counted in the run. There are: ${rules.join(', ')}`,
    head: (rule: string, value: string) => `${rule}: ${value}`,
    moment: (asOf: string, knownAt: string) => `As of ${asOf}, as it was known on ${knownAt}.`,
    logged: 'Everybody named here is in the log as shown to the account.',
    person: (name: string, why: string) => (why === '' ? `  ${name}` : `  ${name}: ${why}`),
  },
});
