import type { Authored } from '../content/content.js';
import { shownLeaves, type Flaw, type Lint, type SourceFile } from './lint.js';

const SECRET =
  '(?:パスワード|暗証番号|確認コード|認証コード|ワンタイムパスワード|カード番号|セキュリティコード|password|one-time code|card number)';
const ASKS = new RegExp(
  `${SECRET}(?:を|は何|の(?:数字|番号)を)[^。]{0,8}(?:入力|教え|書い|記入|貼り付け)(?!(?:し|て)?(?:しま|い?ました|ない))`,
  'i',
);

/** Only what the widget itself asks for; a step may well say where a password is changed. */
const isAsked = ({ noun, value }: Authored, path: string): boolean =>
  (noun === 'questions' && /^\/text\/ask$/.test(path)) ||
  (value['kind'] === 'plan-item' && path.startsWith('/text/ask'));

export const asksForSecret = (text: string): boolean => ASKS.test(text);

const inItem = (item: Authored): readonly Flaw[] =>
  shownLeaves(item)
    .filter(({ path, text }) => isAsked(item, path) && asksForSecret(text))
    .map(({ path, text }) => ({
      file: item.file,
      path,
      found: text,
      write: 'a question that needs no secret; no such field exists here',
    }));

const FIELD = /type\s*=\s*["']?password|autocomplete\s*=\s*["']?(?:cc-|one-time-code|current-password|new-password)/i;

const inSource = ({ file, text }: SourceFile): readonly Flaw[] => {
  const found = FIELD.exec(text)?.[0];
  return found && file.startsWith('src/elements/')
    ? [{ file, path: '', found, write: 'nothing: no field for a secret exists' }]
    : [];
};

export const credentials: Lint = {
  name: 'credentials',
  description: 'No field or question asks for a password, a one-time code or a card number.',
  check: ({ items, sources }) => [...items.flatMap(inItem), ...sources.flatMap(inSource)],
};
