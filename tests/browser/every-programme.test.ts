import { before, describe, type TestContext, test } from 'node:test';
import type { ProgrammeDefinition } from '../../src/domain/programme/definition.ts';
import { referralTexts } from '../../src/features/referrals/referral-texts.ts';
import { formatTypedDate } from '../../src/platform/i18n/dates.ts';
import { casts } from './lives/cast.ts';
import { begin, goesOver, handOver, sayNoAfterwards } from './programmes/beginning.ts';
import {
  accept,
  findOnBoard,
  isOverForIntake,
  refuse,
  takeMeetings,
  triesTooEarly,
  writeChoice,
} from './programmes/deciding.ts';
import { newcomers } from './programmes/newcomers.ts';
import { randomDefinitions, shippedDefinitions } from './programmes/programmes-to-live.ts';
import { housesOfEveryKind, type RunHere, runHere } from './programmes/run-here.ts';
import { type OnTheWay, readLeaflet, tellAll } from './programmes/telling.ts';
import { someoneKeptOut, someoneWhoFits, type Told } from './programmes/who-fits.ts';
import { servedHouse } from './served-house.ts';
import { finger, keyboard } from './steps/hands.ts';
import { openAddress, type Person, picture, type Way } from './steps/person.ts';
import { sees } from './steps/seeing.ts';
import { signedIn } from './steps/signing-in.ts';

const seed = Number(process.env['FODFAESTE_SEED'] ?? Math.floor(Math.random() * 1_000_000));
const howManyRandom = 3;

/** The ways the journeys are made in; the definitions are dealt out among them. */
const ways: readonly Omit<Way, 'house'>[] = [
  { hands: finger, language: 'da', script: true, width: 1280 },
  { hands: finger, language: 'en', script: true, width: 375 },
  { hands: finger, language: 'en', script: true, width: 1280 },
  { hands: finger, language: 'da', script: true, width: 320 },
];

/** One of them is walked by keyboard alone, which takes a while. */
const byKeyboard = 2;

/** Three citizens by keyboard, on a machine that has other things to do. */
const longest = 300_000;

/** Whoever works with the way in; each comes to work, at a window of their own, when there is something to do. */
interface Crew {
  caseworker(): Promise<Person>;
  colleague(): Promise<Person>;
  intake(): Promise<Person>;
  leader(): Promise<Person>;
}

const shipped = shippedDefinitions();
const definitions = [...shipped, ...randomDefinitions(seed, howManyRandom)];

describe(`every programme takes citizens in, whatever its definition says (FODFAESTE_SEED=${seed})`, () => {
  const house = servedHouse();
  const someoneNew = newcomers();
  const here = new Map<ProgrammeDefinition, RunHere>();

  before(async () => {
    const { administrator } = house();
    await housesOfEveryKind(administrator);
    for (const definition of definitions) {
      const name = `${definition.name.da} ${nameOf(definition)}`;
      here.set(definition, await runHere(administrator, definition, name));
    }
  });

  for (const [nth, definition] of definitions.entries()) {
    const { hands, ...way } = ways[nth % ways.length] as (typeof ways)[number];
    const how = `${nth === byKeyboard ? 'by keyboard' : 'by finger'}, ${way.language}, ${way.width} px`;
    test(`${nameOf(definition)} ${how}`, { timeout: longest }, async (t) => {
      const run = here.get(definition);
      const made = { house: house(), ...way, hands: nth === byKeyboard ? keyboard : hands };
      if (run) await livesThroughIntake(crewOf(t, made), run);
    });
  }

  /** One citizen comes in, one is refused, one says no: each by another way in where there are several. */
  async function livesThroughIntake(crew: Crew, run: RunHere): Promise<void> {
    const { intake } = run.definition;
    const [fits, keptOut] = [someoneWhoFits(intake), someoneKeptOut(intake)];
    if (fits !== undefined && !isLivedWhole(run.definition)) await comesIn(crew, onTheWay(run, fits, 0));
    if (keptOut !== undefined) await isRefused(crew, onTheWay(run, keptOut, 1));
    if (fits !== undefined) await saysNo(crew, onTheWay(run, fits, 2));
  }

  function onTheWay(run: RunHere, told: Told, nth: number): OnTheWay {
    const { routes } = run.definition.intake;
    const today = house().today();
    const newcomer = someoneNew(told.age, today);
    const route = routes[nth % Math.max(routes.length, 1)]?.key;
    return { here: run, told, newcomer, route, today: formatTypedDate(today) };
  }
});

/** Those of whom a whole life is lived need no way in of their own here; one way in is walked by keyboard all the same. */
function isLivedWhole(definition: ProgrammeDefinition): boolean {
  const newest = Math.max(
    ...shipped.filter(({ key }) => key === definition.key).map(({ version }) => version),
  );
  const isLived =
    casts.some(({ programme }) => programme === definition.key) && definition.version === newest;
  return isLived && definitions.indexOf(definition) !== byKeyboard;
}

function nameOf(definition: ProgrammeDefinition): string {
  const nth = definitions.indexOf(definition);
  return nth < shipped.length
    ? `${definition.key}.${definition.version}`
    : `random ${nth - shipped.length + 1}`;
}

function crewOf(t: TestContext, way: Way): Crew {
  const comes = (name: string) => {
    let there: Promise<Person> | undefined;
    return () => {
      there ??= signedIn(t, way, name);
      return there;
    };
  };
  return {
    caseworker: comes('Karla Mønster'),
    colleague: comes('Dorte Dummy'),
    intake: comes('Pia Prik'),
    leader: comes('Lea Forlæg'),
  };
}

async function comesIn(crew: Crew, citizen: OnTheWay): Promise<void> {
  const [caseworker, intake] = [await crew.caseworker(), await crew.intake()];
  await readLeaflet(caseworker, citizen);
  const referral = await tellAll(caseworker, citizen);
  await findOnBoard(intake, citizen);
  await triesTooEarly(intake, referral, citizen);
  await isTakenIn(crew, referral, citizen);
  const leader = await crew.leader();
  await begin(leader, referral, citizen);
  await picture(leader, `begun-${citizen.here.definition.key}`);
}

/** From the meetings to the yes, and to the colleague in the programme where the way in says so. */
async function isTakenIn(crew: Crew, referral: string, citizen: OnTheWay): Promise<void> {
  const intake = await crew.intake();
  await takeMeetings(intake, referral, citizen);
  await writeChoice(intake, referral, 'yes', citizen);
  await accept(intake, referral, citizen);
  await isOverForIntake(intake, referral);
  if (!goesOver(citizen)) return;
  await handOver(await crew.caseworker(), await crew.leader(), await crew.colleague(), referral, citizen);
}

async function isRefused(crew: Crew, citizen: OnTheWay): Promise<void> {
  const caseworker = await crew.caseworker();
  const referral = await tellAll(caseworker, citizen);
  await refuse(await crew.intake(), referral, citizen);
  await openAddress(caseworker, referral);
  await sees(caseworker, referralTexts[caseworker.language].steps.refused);
}

/** No, and nobody asks why: before the answer where the case stays, and after the handover where it goes over. */
async function saysNo(crew: Crew, citizen: OnTheWay): Promise<void> {
  const caseworker = await crew.caseworker();
  const referral = await tellAll(caseworker, citizen);
  if (goesOver(citizen)) {
    await isTakenIn(crew, referral, citizen);
    await sayNoAfterwards(await crew.colleague(), caseworker, referral, citizen);
    return;
  }
  await writeChoice(await crew.intake(), referral, 'no', citizen);
  await openAddress(caseworker, referral);
  await sees(caseworker, referralTexts[caseworker.language].steps.withdrawn(citizen.newcomer.callName));
}
