import { describe, test } from 'node:test';
import { servedHouse } from '../served-house.ts';
import { finger } from '../steps/hands.ts';
import { casts } from './cast.ts';
import { live } from './live.ts';
import { waysToLive } from './ways-to-live.ts';

/** A whole life, on a machine that has other things to do. */
const longest = 300_000;

for (const [nth, cast] of casts.entries())
  for (const { language, width } of waysToLive(nth))
    describe(`a life in ${cast.programme}`, () => {
      const house = servedHouse({ asks: cast.answersPair ?? false });

      test(`${language}, ${width} px`, { timeout: longest }, (t) =>
        live(t, { house: house(), hands: finger, language, script: true, width }, cast),
      );
    });
