import { addDays, addMonths, type PlainDate } from '../../../src/domain/kernel/plain-date.ts';
import type { Newcomer } from '../steps/referring.ts';

const callNames = [
  ...[
    'Aksel',
    'Birte',
    'Carlo',
    'Ditlev',
    'Edel',
    'Folmer',
    'Gerd',
    'Herluf',
    'Ingolf',
    'Jytte',
    'Knud',
    'Lis',
  ],
  ...['Magne', 'Nelly', 'Orla', 'Povl', 'Rosa', 'Svend', 'Tora', 'Uffe', 'Vibe', 'Yrsa', 'Ågot', 'Ølver'],
  ...['Alma', 'Bent', 'Cilje', 'Dagny', 'Egon', 'Frida', 'Gert', 'Helmer', 'Ida', 'Jonna', 'Kild', 'Laust'],
];

/** Invented people, each of the age that is asked for: nobody twice, with replacement numbers (60 added to the day). */
export function newcomers(): (age: number, today: PlainDate) => Newcomer {
  let nobodysNumber = 0;
  return (age, today) => {
    const callName = nameOfNth(nobodysNumber);
    nobodysNumber += 1;
    const born = addDays(addMonths(today, -12 * age), -40);
    const cpr = replacementNumber(born, nobodysNumber);
    return { callName, fullName: `${callName} Opdigtet`, cpr, grounds: `${callName} vil gerne i gang igen.` };
  };
}

/** After the last single name come double ones. */
function nameOfNth(nth: number): string {
  const round = Math.floor(nth / callNames.length);
  const name = callNames[nth % callNames.length] ?? '';
  return round === 0 ? name : `${name}-${callNames[round - 1]}`;
}

function replacementNumber(born: PlainDate, serial: number): string {
  const [year, month, day] = born.split('-');
  const century = Number(year) >= 2000 ? 4 : 0;
  return `${Number(day) + 60}${month}${year?.slice(2)}-${century}${String(serial).padStart(3, '0')}`;
}
