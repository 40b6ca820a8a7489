/** The answers as a link, and back: `#login-doctor=1.audience_shopper.takeover_none`. Ids need no escaping. */
import type { Pack } from '../../../core/schema/pack.js';
import type { QuestionItem } from '../../../core/schema/question.js';
import { CANNOT_CHECK, chosen } from '../../../core/base/scope.js';
import { TRIED } from '../../../core/diagnosis/tried.js';
import type { Facts, Known } from '../../../core/base/types.js';

const VERSION = '1';
const KEY = 'login-doctor=';
/** Answers that every question has: わからない, and いまは確かめられない. */
const UNKNOWN = 'unknown';
const NO_ANSWERS: readonly string[] = [UNKNOWN, CANNOT_CHECK];

const wordOf = (facts: Facts, key: string): readonly string[] => {
  const ids = chosen(facts, key);
  if (ids.length > 0) return [[key, ...ids].join('_')];
  return facts[key] === undefined ? [] : [`${key}_${facts[key] === CANNOT_CHECK ? CANNOT_CHECK : UNKNOWN}`];
};

/** What of the facts goes into a link: answers and what was tried. */
const tokenOf = (facts: Facts, pack: Pack): string => {
  const keys = ['audience', ...pack.questions.map(({ id }) => id).filter((id) => id !== 'audience'), TRIED];
  return [VERSION, ...keys.flatMap((key) => wordOf(facts, key))].join('.');
};

/** The page’s address with the answers behind it; whatever else stands in its hash stays. */
export const linkTo = (address: string, facts: Facts, pack: Pack): string => {
  const [page = '', hash = ''] = address.split(/#(.*)/s);
  const others = hash.split('&').filter((part) => part !== '' && !part.startsWith(KEY));
  return `${page}#${[...others, KEY + tokenOf(facts, pack)].join('&')}`;
};

const answerTo = ({ choose, options }: QuestionItem, ids: readonly string[]): Known | undefined => {
  if (ids[0] && NO_ANSWERS.includes(ids[0])) return ids[0];
  const known = ids.filter((id) => options.some((option) => option.id === id));
  return choose === 'many' && known.length > 0 ? known : known[0];
};

const audienceFrom = (pack: Pack, [id]: readonly string[]): Known | undefined =>
  pack.brands.find((brand) => brand.id === pack.brand)?.audiences.find((audience) => audience.id === id)?.id;

const triedFrom = (pack: Pack, ids: readonly string[]): Known | undefined => {
  const known = ids.filter((id) => pack.remedies.some((remedy) => remedy.id === id));
  return known.length > 0 ? known : undefined;
};

const valueOf = (pack: Pack, key: string, ids: readonly string[]): Known | undefined => {
  if (key === 'audience') return audienceFrom(pack, ids);
  if (key === TRIED) return triedFrom(pack, ids);
  const question = pack.questions.find(({ id }) => id === key);
  return question && answerTo(question, ids);
};

/** What a hash says; an id nobody knows is left out, and so is a version to come. */
export const factsIn = (hash: string, pack: Pack): Facts => {
  const token =
    hash
      .replace(/^#/, '')
      .split('&')
      .find((part) => part.startsWith(KEY))
      ?.slice(KEY.length) ?? '';
  const [version, ...words] = token.split('.');
  if (version !== VERSION) return {};
  const pairs = words
    .map((word) => word.split('_'))
    .map(([key = '', ...ids]) => [key, valueOf(pack, key, ids)] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
};

export const hasLink = (hash: string): boolean => hash.includes(KEY);
