import type { FundingRefusals } from '../../../domain/run/funding.ts';
import type { PartyRefusals } from '../../../domain/run/party.ts';
import type { PlacesRefusals } from '../../../domain/run/places.ts';
import type { RunBasicsRefusals } from '../../../domain/run/run-basics.ts';
import type { RunContactRefusals } from '../../../domain/run/run-contact.ts';
import type { StaffHoursRefusals } from '../../../domain/run/staff-hours.ts';
import type { TargetRefusals } from '../../../domain/run/target-agreement.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';
import type { unreadable } from './typed-answers.ts';

/** Everything a form about a run can be refused for; the compiler demands words for each. */
export type SetUpRefusal =
  | RunBasicsRefusals[keyof RunBasicsRefusals]
  | PartyRefusals[keyof PartyRefusals]
  | PlacesRefusals[keyof PlacesRefusals]
  | RunContactRefusals[keyof RunContactRefusals]
  | FundingRefusals[keyof FundingRefusals]
  | StaffHoursRefusals[keyof StaffHoursRefusals]
  | TargetRefusals[keyof TargetRefusals]
  | typeof unreadable
  | 'version-missing'
  | 'authorities-missing'
  | 'leader-missing';

/** What to do about each. */
export const refusalTexts = dictionary({
  da: {
    'date-unreadable': 'Skriv en dato, der findes, fx 01.02.2026, eller lad feltet stå tomt',
    'ends-before-it-begins': 'Vælg en sidste dag, der ikke ligger før den første',
    'name-missing': 'Skriv et navn',
    'name-too-long': 'Gør navnet kortere. Der er plads til 120 tegn',
    'umbrella-too-long': 'Gør teksten kortere. Der er plads til 120 tegn',
    'organisation-missing': 'Vælg en organisation',
    'part-missing': 'Vælg, hvad organisationen er i indsatsen',
    'part-already-there': 'Organisationen står der allerede som det. Ret linjen, der er, i stedet',
    'authority-missing': 'Vælg en kommune. Den skal først stå som myndighed i indsatsen',
    'places-overlap': 'Kommunen har allerede et tal for de dage. Giv det en sidste dag først',
    'counted-missing': 'Vælg, hvordan pladserne tælles',
    'not-a-number': 'Skriv et helt tal, fx 25',
    'more-than-most': 'Skriv et tal, der ikke er større end det højeste',
    'number-missing': 'Skriv, hvor mange pladser der er',
    'phone-or-mail-missing': 'Skriv et telefonnummer eller en mail, så man kan få fat i jer',
    'phone-wrong-form': 'Skriv et telefonnummer med cifre, fx 00 00 00 20',
    'mail-wrong-form': 'Skriv en mail, fx navn@eksempel.example',
    'text-too-long': 'Gør teksten kortere',
    'funder-missing': 'Vælg, hvem der betaler',
    'amount-wrong-form': 'Skriv et beløb i kroner, fx 9.400.000 eller 1.250,50',
    'work-missing': 'Vælg en rolle, eller skriv, hvad timerne går til',
    'one-work-only': 'Vælg en rolle, eller skriv en anden opgave – ikke begge dele',
    'hours-missing': 'Skriv timer om ugen, fx 18,5',
    'hours-out-of-range': 'Skriv timer om ugen som et tal over 0, fx 18,5',
    'source-missing': 'Vælg, om timerne er egne eller købt fri',
    'recipient-missing': 'Vælg, hvem målet er aftalt med',
    'rule-missing': 'Vælg, hvad der tælles',
    'already-agreed':
      'Der er allerede et mål med den modtager om det for de dage. Ret det, eller giv det en sidste dag',
    'direction-missing': 'Vælg mindst eller højst',
    'value-missing': 'Skriv målet som et tal',
    'share-out-of-range': 'Skriv en andel mellem 0 og 100',
    'count-out-of-range': 'Skriv et helt antal, fx 12',
    'count-only': 'Vælg et antal. Det, der gøres med virksomheder, er ikke en andel af nogen',
    'threshold-too-low':
      'Skriv et helt tal på 3 eller mere. Under 3 kan små tal regnes tilbage til mennesker',
    'told-missing': 'Vælg, hvor tit modtageren får tallene',
    'date-missing': 'Skriv den dag, det blev aftalt, fx 01.02.2026',
    'date-in-the-future': 'Vælg i dag eller en dag før',
    'version-missing': 'Vælg en udgivet version',
    'authorities-missing': 'Vælg mindst én kommune',
    'leader-missing': 'Vælg, hvem der leder indsatsen',
  } satisfies Record<SetUpRefusal, string>,
  en: {
    'date-unreadable': 'Write a date that exists, such as 01.02.2026, or leave the field empty',
    'ends-before-it-begins': 'Choose a last day that is not before the first',
    'name-missing': 'Write a name',
    'name-too-long': 'Make the name shorter. There is room for 120 characters',
    'umbrella-too-long': 'Make the text shorter. There is room for 120 characters',
    'organisation-missing': 'Choose an organisation',
    'part-missing': 'Choose what the organisation is in the programme',
    'part-already-there': 'The organisation is already there as that. Change the line that is there instead',
    'authority-missing': 'Choose a municipality. It must be there as an authority first',
    'places-overlap': 'The municipality already has a number for those days. Give that a last day first',
    'counted-missing': 'Choose how the places are counted',
    'not-a-number': 'Write a whole number, such as 25',
    'more-than-most': 'Write a number that is not higher than the highest',
    'number-missing': 'Write how many places there are',
    'phone-or-mail-missing': 'Write a phone number or a mail address, so that you can be reached',
    'phone-wrong-form': 'Write a phone number in digits, such as 00 00 00 20',
    'mail-wrong-form': 'Write a mail address, such as name@example.example',
    'text-too-long': 'Make the text shorter',
    'funder-missing': 'Choose who pays',
    'amount-wrong-form': 'Write an amount in Danish crowns, such as 9.400.000 or 1.250,50',
    'work-missing': 'Choose a role, or write what the hours are for',
    'one-work-only': 'Choose a role or write another duty – not both',
    'hours-missing': 'Write hours a week, such as 18,5',
    'hours-out-of-range': 'Write hours a week as a number above 0, such as 18,5',
    'source-missing': 'Choose whether the hours are own or bought',
    'recipient-missing': 'Choose with whom the target is agreed',
    'rule-missing': 'Choose what is counted',
    'already-agreed':
      'There is already a target with that recipient about it for those days. Change it, or give it a last day',
    'direction-missing': 'Choose at least or at most',
    'value-missing': 'Write the target as a number',
    'share-out-of-range': 'Write a share between 0 and 100',
    'count-out-of-range': 'Write a whole number, such as 12',
    'count-only': 'Choose a number. What is done with companies is no share of anybody',
    'threshold-too-low':
      'Write a whole number of 3 or more. Below 3, small numbers can be traced back to people',
    'told-missing': 'Choose how often the recipient gets the figures',
    'date-missing': 'Write the day it was agreed, such as 01.02.2026',
    'date-in-the-future': 'Choose today or a day before',
    'version-missing': 'Choose a published version',
    'authorities-missing': 'Choose at least one municipality',
    'leader-missing': 'Choose who leads the programme',
  },
});
