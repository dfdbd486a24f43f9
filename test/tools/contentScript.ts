import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'vite';

const CSS = 'src/content/content.css';
/** The first file, and those that are put into a page when they are needed; each shares the modules of the ones before it. */
const FILES = {
  content: 'src/content/index.ts',
  draft: 'src/content/draft.ts',
  panels: 'src/content/panels.ts',
  pointing: 'src/content/pointing.ts',
};

/** Where `lifetime.ts` keeps the running copy, and `parts.ts` looks for the parts. */
const COPY = "globalThis[Symbol.for('amends')]";
const PARTS = "globalThis[Symbol.for('amends parts')]";

/**
 * Makes a classic script of a chunk: what it needs and what it exports lie on the global object of the isolated world. Parts belong to
 * the copy that has started: a first file that finds another copy running leaves that one its parts.
 */
function classic(fileName: string, code: string): string {
  const isFirst = fileName === 'content.js';
  const name = JSON.stringify(`./${fileName}`);
  return `(() => {
const parts = ${isFirst ? '{}' : PARTS};
if (!parts || parts[${name}]) return;
const exports = {}, require = (part) => parts[part], before = ${COPY};
(() => {
${code}
})();
parts[${name}] = exports;
${isFirst ? `if (${COPY} !== before) ${PARTS} = parts;` : ''}
})();
`;
}

/**
 * Builds the page's script as classic files and ships its stylesheet beside them. crxjs loads content scripts as modules through
 * `web_accessible_resources`, which would let any page find out that Amends is installed; classic files need none.
 *
 * @param oxc how JSX is built
 */
export function contentScript(oxc: object): Plugin {
  return {
    name: 'amends-content-script',
    async generateBundle() {
      const result = await build({
        configFile: false,
        logLevel: 'warn',
        oxc,
        publicDir: false,
        build: {
          write: false,
          target: 'chrome121',
          modulePreload: false,
          rolldownOptions: {
            input: FILES,
            preserveEntrySignatures: 'allow-extension',
            output: { format: 'cjs', exports: 'named', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
          },
        },
      });
      const outputs = Array.isArray(result) ? result : [result];
      const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
      for (const chunk of chunks) {
        if (chunk.type !== 'chunk') continue;
        if (!(chunk.name in FILES))
          throw new Error(`${chunk.fileName} is shared by parts of which none loads the other.`);
        this.emitFile({ type: 'asset', fileName: chunk.fileName, source: classic(chunk.fileName, chunk.code) });
      }
      this.emitFile({ type: 'asset', fileName: 'content.css', source: readFileSync(CSS, 'utf8') });
    },
    buildStart() {
      this.addWatchFile(CSS);
    },
  };
}
