import type { CvLine, CvSection } from './cv-line.ts';

/** A CV as it is taken along: whose, and its lines in their order. */
export interface Cv {
  readonly name: string;
  readonly lines: readonly CvLine[];
}

/** A CV as JSON Resume 1.0.0 (jsonresume.org/schema), which other programs read in. */
export type JsonResume = Readonly<Record<string, unknown>>;

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/**
 * Writes a CV as JSON Resume 1.0.0. What the citizen left empty is left out, never written as nothing. The format has no
 * field for where and when somebody learnt a skill or a language; there it stands on paper and in the text alone.
 */
export function jsonResume({ name, lines }: Cv): JsonResume {
  const of = (section: CvSection) => lines.filter((line) => line.section === section);
  return whole({
    $schema: schema,
    basics: basicsOf(name, of('about'), of('contact')),
    work: of('work').map((line) => dated(line, { name: line.place, position: line.title })),
    volunteer: of('voluntary').map((line) => dated(line, { organization: line.place, position: line.title })),
    education: of('education').map(({ title, place, begun, ended, words }) =>
      whole({ institution: place, area: title, startDate: begun, endDate: ended, courses: words && [words] }),
    ),
    // A course without a paper is neither an education nor a certificate.
    projects: of('course').map(({ title, place, begun, ended, words }) =>
      whole({ name: title, entity: place, description: words, startDate: begun, endDate: ended }),
    ),
    skills: of('skill').map(({ title, words }) => whole({ name: title, keywords: words && [words] })),
    languages: of('language').map(({ title, words }) => whole({ language: title, fluency: words })),
    meta: { version: 'v1.0.0' },
  });
}

const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const phone = /^\+?[\d ()-]{8,20}$/;

/** Who it is, and how to reach them: the first line that is an address of mail, the first that is a number. */
function basicsOf(name: string, about: readonly CvLine[], contact: readonly CvLine[]): JsonResume {
  const titles = contact.map(({ title }) => title);
  const email = titles.find((title) => mail.test(title));
  const number = titles.find((title) => phone.test(title));
  const rest = titles.filter((title) => title !== email && title !== number);
  return whole({
    name,
    email,
    phone: number,
    summary: textOf(about.flatMap(({ title, words }) => [title, words])),
    location: rest.length === 0 ? undefined : { address: rest.join('\n') },
  });
}

function dated({ begun, ended, words }: CvLine, names: JsonResume): JsonResume {
  return whole({ ...names, startDate: begun, endDate: ended, summary: words });
}

function textOf(parts: readonly (string | undefined)[]): string | undefined {
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join('\n');
}

/** Without the fields that hold nothing, and the lists that are empty. */
function whole(fields: Readonly<Record<string, unknown>>): JsonResume {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
