import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';

/** A macro of the design system: parameters in, markup out. */
export type Macro = (params: unknown) => string;

type Macros = Readonly<Record<string, Macro>>;

const sources = join(dirname(createRequire(import.meta.url).resolve('dkfds')), '../../src');
const tag = /\{%-?\s*([\s\S]*?)\s*-?%\}|\{\{-?\s*([\s\S]*?)\s*-?\}\}/g;
const loaded = new Map<string, Macros>();

/**
 * A macro of one of the design system's own templates: `macro('components/buttons/buttons.njk', 'button')`.
 * Reads as much of the template language as those templates use, by turning each tag into a line of JavaScript.
 * For tests: it runs what stands in an installed package. Throws when the template holds no such macro.
 */
export function macro(path: string, name: string): Macro {
  const found = macrosOf(path)[name];
  if (found === undefined) throw new Error(`no macro ${name} in ${path}`);
  return found;
}

function macrosOf(path: string): Macros {
  const known = loaded.get(path) ?? compile(readFileSync(join(sources, path), 'utf8'));
  loaded.set(path, known);
  return known;
}

function compile(template: string): Macros {
  const names = [...template.matchAll(/macro (\w+)\(/g)].map((match) => match[1]);
  const body = `let out = '';\n${scriptOf(template)}\nreturn { ${names.join(', ')} };`;
  return compileFunction(body, ['load', 'show'])(macrosOf, show) as Macros;
}

function scriptOf(template: string): string {
  let at = 0;
  let script = '';
  for (const match of template.matchAll(tag)) {
    script += text(template.slice(at, match.index));
    script += match[1] === undefined ? `out += show(${expression(match[2] ?? '')});\n` : statement(match[1]);
    at = match.index + match[0].length;
  }
  return script + text(template.slice(at));
}

function text(words: string): string {
  return `out += ${JSON.stringify(words)};\n`;
}

function statement(words: string): string {
  const [, keyword = '', rest = ''] = /^(\w+)\s*([\s\S]*)$/.exec(words) ?? [];
  if (keyword === 'from') return importation(rest);
  if (keyword === 'macro') return `function ${rest.replace(')', ' = {})')} { let out = '';\n`;
  if (keyword === 'endmacro') return 'return out; }\n';
  if (keyword === 'if') return `if (${expression(rest)}) {\n`;
  if (keyword === 'elif') return `} else if (${expression(rest)}) {\n`;
  if (keyword === 'else') return '} else {\n';
  if (keyword === 'set') return `var ${assignment(rest)};\n`;
  if (keyword === 'for') return loop(rest);
  return '}\n';
}

function importation(rest: string): string {
  const [, path, name, alias] = /"([^"]+)" import (\w+) as (\w+)/.exec(rest) ?? [];
  return `const ${alias} = (params) => load('${path}').${name}(params);\n`;
}

function assignment(rest: string): string {
  const at = rest.indexOf('=');
  return `${rest.slice(0, at)} = ${expression(rest.slice(at + 1))}`;
}

function loop(rest: string): string {
  const [, item, list = ''] = /^(\w+) in ([\s\S]*)$/.exec(rest) ?? [];
  return `for (const [place, ${item}] of (${expression(list)} ?? []).entries()) { const loop = { index: place + 1 };\n`;
}

/** The template language's words for JavaScript's signs, outside of quotes; what is not there is left empty. */
function expression(words: string): string {
  return words
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 === 1 ? part : signs(part)))
    .join('')
    .replaceAll(/\|\s*default\(([^)]*)\)/g, '?? $1');
}

function signs(part: string): string {
  return part
    .replaceAll(/\|\s*safe/g, '')
    .replaceAll(/\band\b/g, '&&')
    .replaceAll(/\bor\b/g, '||')
    .replaceAll(/\bnot\b/g, '!')
    .replaceAll(/\.(?=[a-z])/gi, '?.');
}

function show(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
