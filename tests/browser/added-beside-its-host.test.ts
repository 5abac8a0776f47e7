import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import type { ProgrammeDefinition } from '../../src/domain/programme/definition.ts';
import { enrolmentTexts } from '../../src/features/enrolments/index.ts';
import { weeksTexts } from '../../src/features/enrolments/weeks/weeks-texts.ts';
import { dayTexts } from '../../src/features/sessions/day-texts.ts';
import { sessionTexts } from '../../src/features/sessions/index.ts';
import { planTexts } from '../../src/features/sessions/plan-texts.ts';
import { sessionPageTexts } from '../../src/features/sessions/session-page-texts.ts';
import { formatTypedDate } from '../../src/platform/i18n/dates.ts';
import { servedHouse } from './served-house.ts';
import { closeWithOnward } from './steps/closing.ts';
import { counted } from './steps/counted.ts';
import { openCourse } from './steps/course.ts';
import { cellOf, planGroup, whyOf } from './steps/group.ts';
import { finger } from './steps/hands.ts';
import { go, openAddress, type Person, picture, type Way } from './steps/person.ts';
import { type Seat, sayYes, start } from './steps/referring.ts';
import { referKnown, type Told } from './steps/referring-known.ts';
import { doesNotSee, sees } from './steps/seeing.ts';
import { signedIn } from './steps/signing-in.ts';
import { decideExtension, readsWeeks } from './steps/weeks.ts';

const file = join(import.meta.dirname, '../../programmes/lemvig.1.json');
const added = JSON.parse(readFileSync(file, 'utf8')) as ProgrammeDefinition;
const host = { da: 'Virksomhed i Virksomheden', en: 'A company within the company' };
const factory = 'Fabrikken Vindmærket';

/** Who is referred in which way: both go on at the host already. */
const journeys = [
  { language: 'da', width: 375, fullName: 'Rosa Rids', callName: 'Rosa' },
  { language: 'en', width: 1280, fullName: 'Tage Tegnet', callName: 'Tage' },
] as const;

/** What the programme asks, and what is answered about both. */
const told = {
  da: { benefit: 'kontanthjælp', readiness: 'aktivitetsparat' },
  en: { benefit: 'cash benefit', readiness: 'activity-ready' },
} as const;

const onward = {
  recommendation: 'Behold torsdagsholdet, og begynd på lageret med tre dage.',
  plan: 'Klara og Rosa mødes om to uger. Fabrikken kender planen.',
  cvLines: ['Pakket og mærket varer på et lager', 'Holdt et dagsskema i tre måneder'],
};
const reason = 'Møder fire dage om ugen nu og vil have skemaet til at sidde fast.';

describe('a course that is added beside its host', () => {
  const house = servedHouse();

  for (const { language, width, fullName, callName } of journeys) {
    test(`${language}, ${width} px`, { timeout: 240_000 }, async (t) => {
      const way: Way = { house: house(), hands: finger, language, script: true, width };
      const citizen = {
        fullName,
        callName,
        grounds: `${callName} er glad for fabrikken, men går ofte hjem.`,
      };
      const klara = await comes(t, way, 'Klara Koncept');
      await referKnown(klara, citizen, programme, toldIn(way));
      const vera = await comes(t, way, 'Vera Vignet');
      await sayYes(vera, { ...citizen, cpr: '' }, 'Går på fabrikken og vil gerne have nogen at tale med.');
      await start(vera, { ...citizen, cpr: '' }, teamIn(way));
      const course = new URL(vera.page.url()).pathname;
      await picture(vera, 'beside-host-begun');

      const petra = await comes(t, way, 'Petra Papir');
      const taps = await groupOfTwelve(petra, callName, formatTypedDate(way.house.today()));
      t.diagnostic(`a register of twelve with two reasons, ${width} px: ${taps} taps`);
      await openAddress(klara, course);
      await sees(klara, sessionTexts[language].kinds.group_course);

      way.house.moveWeeksAhead(12);
      await openAddress(vera, '/');
      await decideExtension(klara, callName, 6, reason);
      await readsWeeks(petra, course, reason);
      await readsWeeks(vera, course, weeksTexts[language].decidedBy.team);

      way.house.moveWeeksAhead(7);
      await closeWithOnward(klara, callName, onward);
      await openCourse(klara, callName);
      await sees(klara, host[language]);
      await doesNotSee(klara, enrolmentTexts[language].host.text);
      await picture(klara, 'goes-on-at-host');
    });
  }
});

/** Somebody at work: signed in, at the page one begins on. */
async function comes(test: TestContext, way: Way, name: string): Promise<Person> {
  const person = await signedIn(test, way, name);
  await openAddress(person, '/');
  return person;
}

/** The programme as its run is called. */
const programme = added.name.da;

function asked(key: string, language: Way['language']): string {
  const all = [...added.intake.facts, ...added.intake.notedAtStart];
  return all.find((fact) => fact.key === key)?.text[language] ?? assert.fail(`nobody is asked ${key}`);
}

function toldIn({ language }: Way): Told {
  return {
    picked: [
      [asked('benefit', language), told[language].benefit],
      [asked('readiness', language), told[language].readiness],
    ],
    yes: [asked('would-stop-without', language)],
  };
}

/** The two around the citizen, as the list names them. */
function teamIn({ language }: Way): readonly Seat[] {
  const role = (key: string) => added.roles.find((one) => one.key === key)?.title[language] ?? '';
  const house = 'Strandby Kommune';
  return language === 'da'
    ? [
        [role('caseworker'), `Klara Koncept, sagsbehandler, ${house}`],
        [role('psychologist'), `Petra Papir, psykolog, ${house}`],
      ]
    : [
        [role('caseworker'), `Klara Koncept, caseworker, ${house}`],
        [role('psychologist'), `Petra Papir, psychologist, ${house}`],
      ];
}

/** The newcomer and eleven others: planned at the company, and written down from the day's own row. */
async function groupOfTwelve(holder: Person, newcomer: string, on: string): Promise<number> {
  const { page, language } = holder;
  const title = `Ro i hovedet, ${language}`;
  await openAddress(holder, '/sessions/new');
  const who = page.getByRole('group', { name: planTexts[language].who });
  const others = (await who.locator('label').allTextContents()).map((name) => name.trim());
  const names = [newcomer, ...others.filter((name) => name !== newcomer).slice(0, 11)];
  assert.equal(names.length, 12);
  await planGroup(holder, { title, on, at: '15', place: factory, names });
  const { count, hands } = counted(holder.hands);
  const busy = { ...holder, hands };
  const [t, day] = [sessionPageTexts[language], dayTexts[language]];
  await openAddress(busy, '/my-day');
  const row = page.getByRole('listitem').filter({ hasText: title });
  await go(busy, row.getByRole('link', { name: day.register }));
  for (const [at, name] of names.entries()) {
    const status = at === 3 || at === 8 ? 'absent' : at === 5 ? 'late' : 'present';
    await hands.press(cellOf(busy, name, status));
    if (status === 'absent')
      await hands.pick(whyOf(busy, name), sessionTexts[language].reasons[at === 3 ? 'ill' : 'in_work']);
  }
  await picture(busy, 'group-of-twelve');
  await go(busy, page.getByRole('button', { name: t.reg.save }));
  await sees(busy, t.done.recorded.heading);
  assert.equal(count(), 18, 'open, twelve marks, two reasons picked from a list, save');
  return count();
}
