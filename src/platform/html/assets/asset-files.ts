import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Asset, assetOf, contentHash } from './asset.ts';
import { fontFiles } from './font-faces.ts';
import { iconNames } from './icon-names.ts';
import { spriteOf } from './icon-sprite.ts';
import { layered, ownStylesheet, picturesOf } from './stylesheets.ts';

/** The files a page names itself; everything else is reached from a stylesheet. */
export type AssetName =
  | 'dkfds.css'
  | 'fodfaeste.css'
  | 'icons.svg'
  | 'mark.svg'
  | 'open-screens.js'
  | 'copy-text.js'
  | 'save-answers.js'
  | 'how-far.js';

const designSystem = join(dirname(createRequire(import.meta.url).resolve('dkfds')), '..');

const theme = layered(fromDesignSystem('css/dkfds.min.css').toString('utf8'));
const beside = [...fontFiles, ...picturesOf(theme)].map((path) => [path, fromDesignSystem(path)] as const);

// The stylesheet refers to fonts and pictures relatively, so they share its folder, and one hash covers all.
const themeFolder = `/assets/${contentHash(theme, ...beside.map(([, content]) => content))}`;
const sprite = spriteOf(fromDesignSystem('img/all-svg-icons.svg').toString('utf8'), iconNames);
const mark = readFileSync(join(import.meta.dirname, '../mark.svg'));
const openScreens = script('open-screens.js');
const copyText = script('copy-text.js');
const saveAnswers = script('save-answers.js');
const howFar = script('how-far.js');

const named: Readonly<Record<AssetName, readonly [address: string, content: string | Buffer]>> = {
  'dkfds.css': [`${themeFolder}/css/dkfds.css`, theme],
  'fodfaeste.css': hashed('fodfaeste.css', ownStylesheet),
  'icons.svg': hashed('icons.svg', sprite),
  'mark.svg': hashed('mark.svg', mark),
  'open-screens.js': hashed('open-screens.js', openScreens),
  'copy-text.js': hashed('copy-text.js', copyText),
  'save-answers.js': hashed('save-answers.js', saveAnswers),
  'how-far.js': hashed('how-far.js', howFar),
};

/** Every address we serve, read once at start. */
export const assetFiles: ReadonlyMap<string, Asset> = new Map([
  ...Object.values(named).map(([address, content]) => [address, assetOf(address, content)] as const),
  ...beside.map(([path, content]) => [`${themeFolder}/${path}`, assetOf(path, content)] as const),
]);

/** Where a page finds the file: an address that changes with the content, so that it may be kept for ever. */
export function assetAddress(name: AssetName): string {
  return named[name][0];
}

function fromDesignSystem(path: string): Buffer {
  return readFileSync(join(designSystem, path));
}

function script(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, '../script', name));
}

function hashed(name: string, content: string | Buffer): readonly [string, string | Buffer] {
  return [`/assets/${contentHash(content)}/${name}`, content];
}
