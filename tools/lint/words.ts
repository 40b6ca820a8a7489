import { shownLeaves, withoutLabels, type Flaw, type Lint, type SourceFile } from './lint.js';

/** What we do not say, and what we say instead. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/実施|該当|下記|となります|いたします/, 'a plain sentence as people speak'],
  [/お客様/, 'nothing, or あなた: the visitor is not addressed as a customer'],
  [/(?<!Yahoo)[！!]/, '。'],
  [/至急|危険|警告/, 'a calm word; in 「」 where a screen says it'],
  [/(?:安全|安心|本物)(?:です|だ(?:と言え|と分か)|ですので)(?!か)/, 'what was seen; there is no verdict 安全'],
  [/必ず(?:戻り|もどり|直り|解除|復旧|再開)/, 'what may help: nobody can promise it'],
  [/\p{Extended_Pictographic}/u, 'words; icons come from the elements'],
  [
    /(?:新しい|別の)アカウント(?:を作(?:り|って)(?!直さ)|で(?:買|出品|登録)(?!でき))(?!.*(?:ない|ません))/,
    'the official route: evading a closure closes the next account too',
  ],
  [/名義を借り(?!.*(?:ない|ません))|IP(?:アドレス)?を変え(?!.*(?:ない|ません))/, 'the official route'],
  [/[ぁ-んァ-ヶ一-龠] [A-Za-z0-9]|[A-Za-z0-9] [ぁ-んァ-ヶ一-龠]/, 'the same without the typed space'],
  [/[ぁ-んァ-ヶ一-龠][(),]|[()][ぁ-んァ-ヶ一-龠]/, 'full-width （ ） 、'],
  [/[０-９Ａ-Ｚａ-ｚ]/, 'half-width digits and Latin letters'],
  [/(?:前|最初|はじめ|画面|ページ)(?:に|へ)戻/, 'もどる'],
  [/を行(?:い|っ|う)/, 'the verb itself'],
];

const flawsIn = (file: string, path: string, text: string): readonly Flaw[] =>
  FORBIDDEN.flatMap(([pattern, write]) => {
    const found = pattern.exec(withoutLabels(text))?.[0];
    return found === undefined ? [] : [{ file, path, found: `${found} in ${text}`, write }];
  });

const STRING = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
const KANA = /[\u3041-\u3096\u30a1-\u30fa]/;

const stringsIn = (text: string): readonly string[] =>
  [...text.matchAll(STRING)].map(([literal]) => literal.slice(1, -1)).filter((words) => KANA.test(words));

/** Interface words are tables beside the words of the packs. */
const misplaced = (file: string, found: string): Flaw => ({
  file,
  path: '',
  found,
  write: 'it into src/locales/ja/ui',
});

const flawsInSource = ({ file, text }: SourceFile): readonly Flaw[] => {
  if (file.startsWith('src/locales/ja/')) return stringsIn(text).flatMap((words) => flawsIn(file, '', words));
  return file.startsWith('src/elements/') ? stringsIn(text).map((words) => misplaced(file, words)) : [];
};

export const words: Lint = {
  name: 'words',
  description: 'No word that frightens, promises, blames, or that nobody says aloud.',
  check: ({ items, sources }) => [
    ...items.flatMap((item) => shownLeaves(item).flatMap(({ path, text }) => flawsIn(item.file, path, text))),
    ...sources.flatMap(flawsInSource),
  ],
};
