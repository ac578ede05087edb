import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import tsdoc from 'eslint-plugin-tsdoc';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What would make an answer depend on when, where or on whose machine it was asked. */
const impure = [
  ["NewExpression[callee.name='Date'][arguments.length=0]", 'the current time is an argument: take `asOf` or `at`'],
  ["NewExpression[callee.name='Date'][arguments.length>1]", 'this reads the zone of the host: use kernel/time.ts'],
  ["CallExpression[callee.name='Date']", 'the current time is an argument: take `asOf` or `at`'],
  ["MemberExpression[object.name='Date'][property.name='now']", 'the current time is an argument: take `asOf` or `at`'],
  ["MemberExpression[object.name='Math'][property.name='random']", 'the same input gives the same bytes: no randomness'],
  [
    'MemberExpression[property.name=/^(get|set)(FullYear|Year|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/]',
    'this reads the zone of the host: use the UTC variant or kernel/time.ts',
  ],
  ['MemberExpression[property.name=/^(toLocale\\w*String|toDateString|toTimeString)$/]', 'this reads the locale or zone of the host'],
  ["CallExpression[callee.property.name='localeCompare'][arguments.length<2]", 'this reads the locale of the host'],
  ["NewExpression[callee.object.name='Intl'][arguments.length<2]", 'name both the locale and the options, among them the zone'],
  [
    "NewExpression[callee.object.name='Intl'] > Identifier.arguments[name='undefined']",
    'name the locale: `undefined` is the one of the host',
  ],
];

const unpersuaded = [
  ['TSAsExpression > TSAsExpression', 'two assertions in a row only silence the compiler'],
  ['ExportAllDeclaration', 'the index is the API, by name'],
  ['TSImportType', 'import the type at the top of the file'],
];

const hostGlobals = [
  'process',
  'performance',
  'crypto',
  'console',
  'fetch',
  'navigator',
  'globalThis',
  'setTimeout',
  'setInterval',
  'Buffer',
];

const dates = { group: ['date-fns', 'date-fns/*', 'date-fns-tz', 'date-fns-tz/*'], message: 'only kernel/time.ts knows the date library' };
const schemas = { group: ['zod', 'zod/*'], message: 'only the schemas know the schema library' };
const host = { group: ['node:*'], message: 'nothing is read from the world' };

const restrict = (rules) => ['error', ...rules.map(([selector, message]) => ({ selector, message }))];
const imports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'docs/api/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      eqeqeq: 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      // A type that contains itself cannot be written as a record.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc, tsdoc },
    rules: {
      '@typescript-eslint/strict-boolean-expressions': [
        'error',
        { allowString: false, allowNumber: false, allowNullableObject: false, allowNullableBoolean: false },
      ],
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true, allowTypedFunctionExpressions: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', 300],
      'no-restricted-syntax': restrict([...impure, ...unpersuaded]),
      'no-restricted-globals': ['error', ...hostGlobals],
      'tsdoc/syntax': 'error',
      'jsdoc/check-param-names': ['error', { checkDestructured: false }],
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: true, contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'VariableDeclaration'] },
      ],
      ...imports(dates, schemas, host),
    },
  },
  { files: ['src/kernel/time.ts'], rules: imports(schemas, host) },
  { files: ['src/schemas.ts', 'src/schemas/**/*.ts'], rules: imports(dates, host) },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': restrict(unpersuaded),
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', performance: 'readonly', Buffer: 'readonly' },
    },
  },
);
