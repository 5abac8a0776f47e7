import { readCell, type TemplateCell } from './cell-values.ts';
import { type Headings, rowKindOf } from './headings.ts';
import type { Places } from './places.ts';
import { type RowKind, rowUses, type TemplateColumn } from './row-uses.ts';
import type { TemplateFinding } from './template-finding.ts';
import type { TemplateWords } from './template-words.ts';
import { keyFrom, listIn, type Part, putAt } from './written-parts.ts';

/** What the lines of a template say, put together, and what could not be read of them. */
export interface Assembled {
  readonly written: Part;
  readonly places: Places;
  readonly findings: readonly TemplateFinding[];
}

/** One line with the cells that are filled. */
interface Line {
  readonly line: number;
  readonly cells: ReadonlyMap<TemplateColumn, TemplateCell>;
}

/** Puts the lines below the headings together. Nothing is checked yet but what cannot be read at all. */
export function assemble(
  rows: readonly (readonly TemplateCell[])[],
  headings: Headings,
  languages: readonly TemplateWords[],
): Assembled {
  const assembly = new Assembly(headings.line, languages);
  for (const [at, row] of rows.entries()) {
    if (at < headings.line) continue;
    const cells = new Map<TemplateColumn, TemplateCell>();
    for (const [place, column] of headings.columns.entries()) {
      const cell = row[place] ?? '';
      if (column !== undefined && String(cell).trim() !== '' && !cells.has(column)) cells.set(column, cell);
    }
    if (cells.size > 0) assembly.add({ line: at + 1, cells });
  }
  return assembly.finished();
}

class Assembly {
  private readonly written: Part = {};
  private readonly of = new Map<string, { line: number; kind: RowKind }>();
  private readonly findings: TemplateFinding[] = [];
  private readonly keys = new Map<string, Set<string>>();
  private readonly questions = new Map<string, Part>();
  /** Questions whose kind could not be read, with their lines. */
  private readonly kindless = new Map<Part, Line>();
  private group: { readonly at: string; readonly part: Part } | undefined;
  private question: { readonly at: string; readonly part: Part } | undefined;
  private score: { readonly at: string; readonly part: Part } | undefined;
  private readonly headings: number;
  private readonly languages: readonly TemplateWords[];

  constructor(headings: number, languages: readonly TemplateWords[]) {
    this.headings = headings;
    this.languages = languages;
  }

  finished(): Assembled {
    for (const [part, line] of this.kindless) this.guessKind(part, line);
    const found = this.of.has('')
      ? this.findings
      : [
          this.finding({ line: this.headings }, 'row-missing', undefined, {
            row: this.rowWord('questionnaire'),
          }),
        ];
    const findings = found === this.findings ? found : [...found, ...this.findings];
    return { written: this.written, places: { of: this.of, headings: this.headings }, findings };
  }

  add(line: Line): void {
    const word = String(line.cells.get('row') ?? '').trim();
    const kind = rowKindOf(word, this.languages);
    if (kind === undefined) {
      const allowed = Object.values(this.languages[0]?.rows ?? {}).join(', ');
      this.find(line, 'row-unknown', 'row', { written: word, allowed });
      return;
    }
    this.adders[kind](line);
  }

  private readonly adders: Readonly<Record<RowKind, (line: Line) => undefined>> = {
    questionnaire: (line) => {
      if (this.of.has('')) return this.find(line, 'row-twice', 'row', {});
      this.fill('questionnaire', '', this.written, line);
      this.written['version'] ??= 1;
      this.name('questionnaire', this.written, 'title');
    },
    group: (line) => {
      const part = this.listed('group', '', this.written, 'groups', line);
      this.name('groups', part.part, 'title', 'group');
      this.group = part;
      this.question = undefined;
    },
    question: (line) => this.addQuestion(line),
    option: (line) => {
      const at = this.inQuestion(line, ['single', 'multiple']);
      if (at === undefined) return;
      const option = this.listed('option', at.at, at.part, 'options', line);
      this.name(`${at.at}.options`, option.part, 'text');
    },
    anchor: (line) => {
      const at = this.inQuestion(line, ['scale']);
      if (at !== undefined) this.listed('anchor', at.at, at.part, 'anchors', line);
    },
    unit: (line) => {
      const at = this.inQuestion(line, ['number']);
      if (at === undefined) return;
      this.fill('unit', `${at.at}.unit`, this.within(at.part, 'unit'), line);
    },
    side: (line) => this.addSide(line),
    score: (line) => {
      const score = this.listed('score', '', this.written, 'scores', line);
      score.part['version'] ??= 1;
      if (score.part['missing'] !== undefined)
        score.part['missing'] = { atMost: 0, fill: 'answered', ...(score.part['missing'] as Part) };
      this.name('scores', score.part, 'title');
      this.score = score;
    },
    band: (line) => {
      const { score } = this;
      if (score === undefined) return this.outOfPlace(line, 'score');
      this.listed('band', score.at, score.part, 'bands', line);
    },
    norm: (line) => {
      const { score } = this;
      if (score === undefined) return this.outOfPlace(line, 'score');
      this.fill('norm', `${score.at}.norm`, this.within(score.part, 'norm'), line);
    },
    safety: (line) => {
      if (this.of.has('safety')) return this.find(line, 'row-twice', 'row', {});
      this.fill('safety', 'safety', this.within(this.written, 'safety'), line);
    },
  };

  private addQuestion(line: Line): undefined {
    this.group ??= this.unnamedGroup(line);
    const question = this.listed('question', this.group.at, this.group.part, 'questions', line);
    this.name('questions', question.part, 'text');
    this.question = question;
    const same = line.cells.get('sameAs');
    if (same !== undefined) this.copyAnswers(String(same).trim(), question.part, line);
    this.questions.set(String(question.part['key']), question.part);
    if (question.part['kind'] === undefined) this.kindless.set(question.part, line);
  }

  /**
   * A question whose kind is missing or misspelt is taken for one that fits the lines below it, so that these are looked
   * at as well: nobody wants to hear of them one by one.
   */
  private guessKind(part: Part, line: Line): undefined {
    if (!line.cells.has('kind')) this.find(line, 'field-missing', 'kind', {});
    const { key, text, hint, required, shownWhen, askedOf, options, anchors, from, to } = part;
    const asked = { key, text, hint, required, shownWhen, askedOf };
    for (const name of Object.keys(part)) delete part[name];
    Object.assign(part, asked, kindFrom({ options, anchors, from, to }));
  }

  /** The answers of an earlier question of the same kind of answers. */
  private copyAnswers(key: string, part: Part, line: Line): undefined {
    const earlier = this.questions.get(key);
    const isChoice = part['kind'] === 'single' || part['kind'] === 'multiple';
    const from = isChoice
      ? earlier?.['options']
      : part['kind'] === 'scale'
        ? earlier?.['anchors']
        : undefined;
    if (earlier === undefined || !Array.isArray(from)) {
      this.find(line, 'same-as-unknown', 'sameAs', { question: key });
      return;
    }
    if (isChoice) part['options'] = [...from];
    else {
      part['anchors'] = [...from];
      part['from'] ??= earlier['from'];
      part['to'] ??= earlier['to'];
    }
  }

  private addSide(line: Line): undefined {
    const { question } = this;
    if (question === undefined) return this.outOfPlace(line, 'question');
    const written = line.cells.get('who') ?? '';
    const read = readCell(written, 'respondent', this.languages);
    if (!read.ok) return this.find(line, read.check, 'who', read.values);
    const sides = this.within(question.part, 'askedOf');
    const side = String(read.value);
    if (sides[side] !== undefined) return this.find(line, 'row-twice', 'who', {});
    this.fill('side', `${question.at}.askedOf.${side}`, this.within(sides, side), line);
  }

  private unnamedGroup(line: Line) {
    const groups = listIn(this.written, 'groups');
    const part: Part = { key: keyFrom(this.rowWord('group'), this.taken('groups')) };
    groups.push(part);
    this.of.set('groups[0]', { line: line.line, kind: 'group' });
    return { at: 'groups[0]', part };
  }

  private inQuestion(line: Line, kinds: readonly string[]) {
    const { question } = this;
    if (question === undefined) return this.outOfPlace(line, 'question');
    const kind = question.part['kind'];
    if (kind === undefined || kinds.includes(String(kind))) return question;
    return this.find(line, 'row-not-for-kind', 'row', {
      row: String(line.cells.get('row')),
      kind: this.languages[0]?.question_kind[kind as 'single'] ?? String(kind),
    });
  }

  private listed(kind: RowKind, at: string, holder: Part, name: string, line: Line) {
    const list = listIn(holder, name);
    const path = `${at === '' ? '' : `${at}.`}${name}[${list.length}]`;
    const part: Part = {};
    list.push(part);
    this.fill(kind, path, part, line);
    return { at: path, part };
  }

  private within(holder: Part, name: string): Part {
    holder[name] ??= {};
    return holder[name] as Part;
  }

  /** Reads the cells of a line into a part, and finds those that a line of its kind has no use for. */
  private fill(kind: RowKind, at: string, part: Part, line: Line): undefined {
    this.of.set(at, { line: line.line, kind });
    const uses = rowUses[kind];
    const read = uses.filter(({ column }) => line.cells.has(column));
    // The kind of a question decides which of its cells are used: it is read first.
    for (const use of [...read].sort(
      (one, other) => Number(other.as === 'question_kind') - Number(one.as === 'question_kind'),
    )) {
      const isFor =
        use.only === undefined || part['kind'] === undefined || use.only.some((one) => one === part['kind']);
      if (!isFor) continue;
      const value = readCell(line.cells.get(use.column) ?? '', use.as, this.languages);
      if (value.ok) putAt(part, use.at, value.value);
      else this.find(line, value.check, use.column, value.values);
    }
    for (const column of line.cells.keys()) if (!this.isUsed(kind, column, part)) this.notUsed(line, column);
  }

  private isUsed(kind: RowKind, column: TemplateColumn, part: Part): boolean {
    if (column === 'row' || (kind === 'question' && column === 'sameAs')) return true;
    if (kind === 'side' && column === 'who') return true;
    return rowUses[kind].some(
      (use) =>
        use.column === column &&
        (use.only === undefined ||
          part['kind'] === undefined ||
          use.only.some((one) => one === part['kind'])),
    );
  }

  private notUsed(line: Line, column: TemplateColumn): undefined {
    const heading = this.languages[0]?.columns[column] ?? column;
    this.find(line, 'cell-not-used', column, { heading, row: String(line.cells.get('row')) });
  }

  /** A key where none is written, from the Danish words; and every key remembered, so that no made one meets it. */
  private name(list: string, part: Part, words: string, instead = 'x'): undefined {
    const taken = this.taken(list);
    const danish = (part[words] as { da?: unknown } | undefined)?.da;
    part['key'] ??= keyFrom(typeof danish === 'string' ? danish : instead, taken);
    taken.add(String(part['key']));
  }

  private taken(list: string): Set<string> {
    const taken = this.keys.get(list) ?? new Set<string>();
    this.keys.set(list, taken);
    return taken;
  }

  private outOfPlace(line: Line, above: RowKind): undefined {
    return this.find(line, 'row-out-of-place', 'row', {
      row: String(line.cells.get('row')),
      above: this.rowWord(above),
    });
  }

  private rowWord(kind: RowKind): string {
    return this.languages[0]?.rows[kind] ?? kind;
  }

  private find(
    line: Pick<Line, 'line'>,
    check: TemplateFinding['check'],
    column: TemplateColumn | undefined,
    values: TemplateFinding['values'],
  ): undefined {
    this.findings.push(this.finding(line, check, column, values));
  }

  private finding(
    { line }: Pick<Line, 'line'>,
    check: TemplateFinding['check'],
    column: TemplateColumn | undefined,
    values: TemplateFinding['values'],
  ): TemplateFinding {
    return { line, column, check, values };
  }
}

function kindFrom({ options, anchors, from, to }: Part): Part {
  if (options !== undefined) return { kind: 'single', options };
  if (anchors !== undefined) return { kind: 'scale', from, to, anchors };
  return from === undefined && to === undefined ? { kind: 'text' } : { kind: 'number', from, to };
}
