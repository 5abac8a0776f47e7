import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';

/** How modules are put together, for whoever starts the product and for whoever tests it: packages stay outside. */
export const packing = {
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node24',
  jsx: 'automatic',
  jsxImportSource: '#jsx',
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'silent',
  define: {
    'import.meta.dirname': 'ownPlace.dirname',
    'import.meta.filename': 'ownPlace.filename',
    'import.meta.url': 'ownPlace.url',
  },
} as const satisfies BuildOptions;

/**
 * Tells each module that asks for it where it stands – templates, styles and the files beside it are found from there –
 * as it would have known by itself. On its first line, so that every other keeps its number.
 */
export const ownPlaces: Plugin = {
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.')) return undefined;
      const place = { dirname: dirname(path), filename: path, url: pathToFileURL(path).href };
      const contents = `const ownPlace = ${JSON.stringify(place)}; ${text}`;
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};
