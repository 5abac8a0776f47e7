import { dictionary } from './dictionary.ts';

export const dateTexts = dictionary({
  da: {
    today: 'i dag',
    tomorrow: 'i morgen',
    yesterday: 'i går',
    days: (count: number) => (count === 1 ? '1 dag' : `${count} dage`),
    weeks: (count: number) => (count === 1 ? '1 uge' : `${count} uger`),
    hours: (count: number) => (count === 1 ? '1 time' : `${count} timer`),
    minutes: (count: number) => `${count} min`,
    of: (part: string, whole: string) => `${part} af ${whole}`,
  },
  en: {
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
    weeks: (count: number) => (count === 1 ? '1 week' : `${count} weeks`),
    hours: (count: number) => (count === 1 ? '1 hour' : `${count} hours`),
    minutes: (count: number) => `${count} min`,
    of: (part: string, whole: string) => `${part} of ${whole}`,
  },
});
