import type { AmendRefusals } from '../../domain/referral/amend-referral.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

type Refusal =
  | AmendRefusals['referral']
  | AmendRefusals['grounds']
  | AmendRefusals['route']
  | AmendRefusals['reason'];

/** Putting a sent referral right, and the trail it leaves. */
export const amendTexts = dictionary({
  da: {
    open: 'Ret henvisningen',
    ownOpen: 'Står der noget forkert? Ret det',
    title: 'Ret henvisningen',
    lead: 'Ret det, der ikke passer. Det, der stod før, bliver stående under “Rettet undervejs”.',
    ownLead: 'Ret det, der ikke passer. Det gamle bliver ikke slettet, men det nye gælder fra nu.',
    grounds: 'Hvorfor denne indsats?',
    reason: 'Hvorfor retter du?',
    reasonHint: 'Alle, der kan læse henvisningen, kan læse det.',
    factReasonHint: 'Alle, der kan læse oplysningen, kan læse det.',
    save: 'Gem rettelsen',
    notSaved: 'Rettelsen er ikke gemt endnu',
    nothingLost: 'Det, du har skrevet, er her stadig.',
    done: { heading: 'Rettelsen er gemt', text: 'Det, der stod før, kan stadig læses nederst på siden.' },
    trail: 'Rettet undervejs',
    who: (name: string, day: string) => `${name}, ${day}`,
    citizen: 'Borgeren selv',
    you: 'Dig selv',
    part: { grounds: 'Begrundelsen', route: 'Vejen ind' },
    change: (before: string, after: string) => `Fra: ${before} Til: ${after}`,
    because: (reason: string) => `Fordi: ${reason}`,
    none: 'ikke oplyst',
    refusals: {
      'answered-already': 'Henvisningen har fået svar og kan ikke længere rettes',
      'nothing-changed': 'Ret noget først. Alt står, som det stod.',
      'grounds-missing': 'Skriv, hvorfor indsatsen kunne hjælpe',
      'grounds-too-long': 'Skriv det kortere. Der er plads til 2.000 tegn.',
      'route-unknown': 'Vælg en af vejene',
      'reason-missing': 'Skriv kort, hvorfor du retter',
      'reason-too-long': 'Skriv det kortere. Der er plads til 500 tegn.',
    } satisfies Record<Refusal, string>,
  },
  en: {
    open: 'Correct the referral',
    ownOpen: 'Is something wrong? Correct it',
    title: 'Correct the referral',
    lead: 'Correct what does not fit. What stood before stays under “Corrected on the way”.',
    ownLead: 'Correct what does not fit. The old words are not deleted, but the new ones count from now on.',
    grounds: 'Why this programme?',
    reason: 'Why do you correct it?',
    reasonHint: 'Everybody who can read the referral can read it.',
    factReasonHint: 'Everybody who can read the fact can read it.',
    save: 'Save the correction',
    notSaved: 'The correction is not saved yet',
    nothingLost: 'What you wrote is still here.',
    done: {
      heading: 'The correction is saved',
      text: 'What stood before can still be read at the end of the page.',
    },
    trail: 'Corrected on the way',
    who: (name: string, day: string) => `${name}, ${day}`,
    citizen: 'The citizen',
    you: 'Yourself',
    part: { grounds: 'The grounds', route: 'The way in' },
    change: (before: string, after: string) => `From: ${before} To: ${after}`,
    because: (reason: string) => `Because: ${reason}`,
    none: 'not told',
    refusals: {
      'answered-already': 'The referral has been answered and can no longer be corrected',
      'nothing-changed': 'Change something first. All of it stands as it stood.',
      'grounds-missing': 'Write why the programme could help',
      'grounds-too-long': 'Write it shorter. There is room for 2,000 characters.',
      'route-unknown': 'Choose one of the ways',
      'reason-missing': 'Write briefly why you correct it',
      'reason-too-long': 'Write it shorter. There is room for 500 characters.',
    },
  },
});
