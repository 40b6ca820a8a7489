import { readFileSync } from 'node:fs';

/** Publishes dist paths, the registrations and only the public members. */
const toDist = (path) => path?.replace(/^\/?src\//, 'dist/npm/').replace(/\.ts$/, '.js');

const isPublic = ({ privacy, name }) => !['private', 'protected'].includes(privacy) && !/^[_#]/.test(name);

/** The analyzer also takes the first argument of each event we construct for a name; what the elements fire stands in their `@fires`. */
const isTold = ({ name, description }) => name && description;

const publishDeclaration = (declaration) => {
  if (declaration.members) declaration.members = declaration.members.filter(isPublic);
  if (declaration.events) declaration.events = declaration.events.filter(isTold);
  if (isThemed(declaration)) declaration.cssProperties = cssProperties;
};

const registrationOf = ({ tagName, name }, path) => ({
  kind: 'custom-element-definition',
  name: tagName,
  declaration: { name, module: path },
});

const publishModule = (module) => {
  const { exports = [], declarations = [] } = module;
  module.path = toDist(module.path);
  for (const { declaration } of exports) if (declaration?.module) declaration.module = toDist(declaration.module);
  declarations.forEach(publishDeclaration);
  const tags = declarations.filter(({ tagName }) => tagName);
  if (tags.length > 0) module.exports = [...exports, ...tags.map((tag) => registrationOf(tag, module.path))];
};

const TOKEN = /\['([\w-]+)', '(.*?)', '(.*?)'\], \/\/ (.*)/g;

/** The owner's custom properties stand once, in the token tables; the comment behind a row is its documentation. */
const cssProperties = ['src/elements/styles/tokens.styles.ts', 'src/elements/styles/later-tokens.styles.ts'].flatMap(
  (file) =>
    [...readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(TOKEN)].map(
      ([, name, light, dark, description]) => ({
        name: `--lockout-${name}`,
        description,
        default: dark ? `${light}; dark: ${dark}` : light,
      }),
    ),
);

const isThemed = ({ superclass }) => superclass?.name === 'LockoutWidget';

/** Only what declares a tag or an event is worth a reader's time. */
const isWorthReading = (module) =>
  (module.declarations ?? []).some(
    ({ kind, tagName, superclass }) => kind === 'class' && (tagName || superclass?.name === 'Event'),
  );

const publicApiOnly = {
  name: 'public-api-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules
      .filter(isWorthReading)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    customElementsManifest.modules.forEach(publishModule);
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: process.env.MANIFEST_OUT ?? '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [publicApiOnly],
};
