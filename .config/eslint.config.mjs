import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * Imports run one way: archive ← cli, integrations, site ← pages ← layouts, components, styles. `allowed` is what a
 * folder may import from, beside itself and the packages that it needs.
 */
const allowed = {
  archive: [],
  site: ['archive'],
  cli: ['archive', 'site'],
  integrations: ['archive', 'site'],
  client: [],
  components: ['archive', 'site', 'client'],
  layouts: ['archive', 'site', 'client', 'components', 'styles'],
  pages: ['archive', 'site', 'client', 'components', 'layouts'],
};
/**
 * What the reader’s browser may take from the engine: the judging of quotations, which needs no disk and no large package.
 * Its files in turn import nothing else of the engine than the light files named here.
 */
const forBrowser = {
  client: 'archive/quoting/',
  quoting: ['addresses', 'languages', 'lines', 'cleaning/edit'],
};
const folders = [...Object.keys(allowed), 'styles'];

const oneWay = Object.entries(allowed).map(([folder, may]) => ({
  files: [`src/${folder}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?:\\.\\./)+${folder === 'client' ? `(?!${forBrowser.client})` : ''}(?:${folders.filter((other) => other !== folder && !may.includes(other)).join('|')})/`,
            message: `src/${folder} may import from ${may.join(', ') || 'itself only'}: see src/README.md.`,
          },
          ...(folder === 'archive'
            ? [{ regex: '^astro', message: 'The engine is pure TypeScript, with no Astro in it.' }]
            : []),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', '.astro', '.cache', 'node_modules', 'tests/fixtures'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.astro'] },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // `process.env['X']` and records by string keys: TypeScript asks for brackets there.
      '@typescript-eslint/dot-notation': 'off',
      eqeqeq: 'error',
    },
  },
  ...oneWay,
  {
    // One file of the engine reads the disk.
    files: ['src/archive/**'],
    ignores: ['src/archive/read.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value=/^(node:)?fs/]',
          message: 'read.ts is the only file of the engine that touches the disk.',
        },
      ],
    },
  },
  {
    files: ['src/archive/quoting/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!\\./|\\.\\./(?:${forBrowser.quoting.join('|')})\\.ts$|fastest-levenshtein$)`,
              message: 'What judges quotations goes to the reader’s browser: see src/README.md.',
            },
          ],
        },
      ],
    },
  },
  { files: ['**/*.mjs', '**/*.astro'], ...tseslint.configs.disableTypeChecked },
);
