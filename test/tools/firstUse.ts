/** What is heavy and seldom needed, apart from what a worker's start costs. */
import { build, type Plugin } from 'vite';

/**
 * Builds a module into a function that runs when one of its exports is first used, so that a worker which needs none of it starts as
 * quickly as without. Chromium's worker cannot `import()`.
 *
 * @param module a file of ours, from the root, that exports objects whose methods are called
 */
export function onFirstUse(module: string, names: readonly string[]): Plugin {
  return {
    name: `amends-on-first-use-${module}`,
    async transform(_, id) {
      if (!id.split('?')[0]?.endsWith(module)) return null;
      const result = await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        build: {
          write: false,
          target: 'chrome121',
          rolldownOptions: {
            input: module,
            preserveEntrySignatures: 'strict',
            output: { format: 'iife', name: 'library', exports: 'named', codeSplitting: false },
          },
        },
      });
      const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
      const code = outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n');
      return {
        code: [
          'let made;',
          `const make = () => (made ??= (() => { ${code}; return library; })());`,
          'const later = (name) => new Proxy({}, { get: (_, key) => make()[name][key] });',
          ...names.map((name) => `export const ${name} = later('${name}');`),
        ].join('\n'),
        map: null,
      };
    },
  };
}
