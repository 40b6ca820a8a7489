import * as z from 'zod/mini';
import type { Problem, ProblemCode } from '../base/types.js';
import { id } from './id.js';
import { checkOurWords } from './not-the-owners.js';
import { ctaSchema, NOUNS, removalSchema, uiSchema, type Noun, type Pack } from './pack.js';
import { sentence } from './word.js';

const LISTS = Object.keys(NOUNS) as readonly Noun[];

/** New words for an item that stays what it is. */
const wordsSchema = z
  .strictObject({ id: id('item'), text: z.record(z.string(), sentence('New words.')) })
  .check(z.meta({ description: 'New words for a built-in item.' }));

const envelopeSchema = z
  .strictObject({
    $schema: z.optional(z.string()),
    ...(Object.fromEntries(LISTS.map((noun) => [noun, z.optional(z.array(z.unknown()))])) as Record<
      Noun,
      z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnknown>>
    >),
    ui: z.optional(uiSchema),
    cta: z.optional(ctaSchema),
  })
  .check(
    z.meta({
      description:
        'A site owner’s patch: lists of items to add, change or remove, interface words, the call to action.',
    }),
  );
export { envelopeSchema as patchSchema };

/** Fields nobody may ask for: a widget has no place for a secret. */
const CREDENTIAL =
  /password|passcode|one-time-code|otp-input|card-number|cvv|暗証番号を入力|パスワードを入力してください|カード番号を入力/i;

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');

const problem = (
  code: ProblemCode,
  path: string,
  found: string,
  expected: string,
  severity: Problem['severity'] = 'error',
): Problem => ({
  code,
  severity,
  path,
  found,
  expected,
});

const shorten = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );

const codeOf = (issue: z.core.$ZodIssue, found: unknown): ProblemCode =>
  issue.code === 'unrecognized_keys' ? 'unknown-key' : found === undefined ? 'missing' : 'wrong-type';

const EXPECTED: Readonly<Record<string, (issue: z.core.$ZodIssue) => string>> = {
  unrecognized_keys: (issue) => `no key ${'keys' in issue ? issue.keys.join(', ') : ''}; take it out`,
  invalid_type: (issue) => ('expected' in issue ? `a value of type ${issue.expected}` : 'another type'),
  invalid_format: (issue) => ('pattern' in issue ? `text that fits ${issue.pattern}` : 'text of another form'),
  invalid_value: (issue) => ('values' in issue ? `one of ${issue.values.join(', ')}` : 'another value'),
  too_small: (issue) => ('minimum' in issue ? `${issue.minimum} or more` : 'more'),
  too_big: (issue) => ('maximum' in issue ? `${issue.maximum} or less` : 'less'),
};

const problemsOf = (error: z.core.$ZodError, value: unknown, base: readonly PropertyKey[]): readonly Problem[] =>
  error.issues.map((issue) =>
    problem(
      codeOf(issue, at(value, issue.path)),
      pointer([...base, ...issue.path]),
      shorten(at(value, issue.path)),
      EXPECTED[issue.code]?.(issue) ?? 'what the JSON Schema says',
    ),
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const idOf = (value: unknown): string => (isRecord(value) && typeof value['id'] === 'string' ? value['id'] : '');

/** What authors of this repository must write, and owners need not. */
const EXAMPLES: Readonly<Partial<Record<Noun, unknown>>> = {
  locks: { notices: [], facts: [] },
  signals: { fires: [], silent: [] },
};
const completed = (noun: Noun, value: unknown): unknown =>
  isRecord(value)
    ? { sources: [], examples: EXAMPLES[noun] ?? [{ facts: {} }], priorReason: 'owner', reason: 'owner', ...value }
    : value;

/** An item of a patch: a removal, new words, or a whole item of its noun. */
const checkItem = (noun: Noun, value: unknown, path: readonly PropertyKey[], base: Pack): readonly Problem[] => {
  const known = (base[noun] as readonly { readonly id: string; readonly protected?: boolean | undefined }[]).find(
    ({ id }) => id === idOf(value),
  );
  if (known && noun === 'brands') return [builtInBrand(path, idOf(value))];
  if (removalSchema.safeParse(value).success) return checkRemoval(known, value, path);
  if (known && wordsSchema.safeParse(value).success) return [];
  if (known?.protected)
    return [problem('protected', pointer(path), idOf(value), 'only new words under "text" for a protected item')];
  const result = (NOUNS[noun] as z.ZodMiniType).safeParse(completed(noun, value));
  return result.success ? [] : problemsOf(result.error, value, path);
};

const builtInBrand = (path: readonly PropertyKey[], brand: string): Problem =>
  problem(
    'built-in-brand',
    pointer(path),
    brand,
    'a brand id of your own: a built-in brand, its names and domains cannot be changed or taken out',
  );

const checkRemoval = (
  known: { readonly protected?: boolean | undefined } | undefined,
  value: unknown,
  path: readonly PropertyKey[],
): readonly Problem[] => {
  if (!known) return [problem('unknown-id', pointer(path), idOf(value), 'the id of a built-in item', 'warning')];
  if (known.protected)
    return [
      problem('protected', pointer(path), idOf(value), 'to stay: a protected item can be translated, not removed'),
    ];
  return [];
};

/**
 * Which item the widgets turn to is not the owner's to say: whoever takes a part over could lead visitors elsewhere.
 */
const checkRole = (noun: Noun, value: unknown, path: readonly PropertyKey[], base: Pack): readonly Problem[] => {
  const role = isRecord(value) ? value['role'] : undefined;
  const known = (base[noun] as readonly { readonly id: string; readonly role?: unknown }[]).find(
    ({ id }) => id === idOf(value),
  );
  return role === undefined || role === known?.role
    ? []
    : [
        problem(
          'not-allowed',
          pointer([...path, 'role']),
          shorten(role),
          'no role: only built-in items play a part for the widgets',
        ),
      ];
};

/** Every string of a value with its path. */
function* strings(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<readonly [readonly PropertyKey[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [i, inner] of value.entries()) yield* strings(inner, [...path, i]);
  else if (isRecord(value)) for (const [key, inner] of Object.entries(value)) yield* strings(inner, [...path, key]);
}

const checkCredentials = (patch: unknown): readonly Problem[] =>
  [...strings(isRecord(patch) ? { questions: patch['questions'], ui: patch['ui'] } : {})]
    .filter(([, text]) => CREDENTIAL.test(text))
    .map(([path, text]) =>
      problem('credential-field', pointer(path), shorten(text), 'no request for a password, a code or a card number'),
    );

/** Promises no owner may make in a call to action. */
const PROMISE =
  /必ず(?:復活|解除|再開|戻)|(?:100|１００)\s*[%％]|確実に(?:復活|解除|再開)|保証(?:します|付き)|guarantee/i;

const checkCta = (patch: unknown): readonly Problem[] => {
  const label = isRecord(patch) && isRecord(patch['cta']) ? patch['cta']['label'] : undefined;
  return typeof label === 'string' && PROMISE.test(label)
    ? [problem('not-allowed', '/cta/label', shorten(label), 'words that promise no restored account')]
    : [];
};

/** Everything that is wrong with a patch, with path and repair; empty when it may be applied. */
export const checkPatch = (patch: unknown, base: Pack): readonly Problem[] => {
  const envelope = envelopeSchema.safeParse(patch);
  if (!envelope.success) return problemsOf(envelope.error, patch, []);
  const items = LISTS.flatMap((noun) =>
    (envelope.data[noun] ?? []).flatMap((value, i) => [
      ...checkItem(noun, value, [noun, i], base),
      ...checkRole(noun, value, [noun, i], base),
    ]),
  );
  return [...items, ...checkOurWords(envelope.data.ui, base), ...checkCredentials(patch), ...checkCta(patch)];
};
