import { oneOf } from '../base/expression.js';
import type { AuthenticationResult, Sender } from '../base/types.js';

type Authentication = NonNullable<Sender['authentication']>;
type Method = 'spf' | 'dkim' | 'dmarc';

const RESULTS: Readonly<Record<string, AuthenticationResult>> = {
  pass: 'pass',
  fail: 'fail',
  softfail: 'fail',
  hardfail: 'fail',
};
const resultOf = (word: string): AuthenticationResult => RESULTS[word.toLowerCase()] ?? 'none';

/** Comments may be nested once in practice: `(google.com: domain of (…) designates …)`. */
const withoutComments = (value: string): string => value.replace(/\([^()]*\)/g, ' ').replace(/\([^()]*\)/g, ' ');

const TOKEN = new RegExp(
  '(?:^|[\\s;])(?:' +
    oneOf(
      /(spf|dkim|dmarc|[a-z][a-z-]{1,30})\s?=\s?"?([a-z]+)(?![\w.@-])/,
      /(header\.[di]|smtp\.mailfrom|smtp\.mfrom|envelope-from)=\s?"?<?([^\s;">]+)/,
    ) +
    ')',
  'gi',
);

const domainOf = (value: string): string =>
  value
    .slice(value.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace('>', '')
    .replace(/\.$/, '');

const isMethod = (name: string): name is Method => name === 'spf' || name === 'dkim' || name === 'dmarc';

type Results = Record<Method, AuthenticationResult>;

/** Notes a method's result, of several the best; and whether what follows belongs to a pass that names a domain. */
const note = (results: Results, method: string, word: string, passing: boolean): boolean => {
  if (!isMethod(method)) return method === 'from' ? passing : passing && ['reason', 'action'].includes(method);
  if (results[method] !== 'pass') results[method] = resultOf(word);
  return resultOf(word) === 'pass' && method !== 'dmarc';
};

/** RFC 8601: a method's result, then the properties that belong to it. Several dkim results: one pass is a pass. */
export const readAuthenticationResults = (value: string): Authentication => {
  const results: Results = { spf: 'none', dkim: 'none', dmarc: 'none' };
  const domains = new Set<string>();
  let passing = false;
  for (const [, name = '', word = '', property, subject = ''] of withoutComments(value).matchAll(TOKEN)) {
    if (!property) passing = note(results, name.toLowerCase(), word, passing);
    else if (passing && subject) domains.add(domainOf(subject));
  }
  return { ...results, domains: [...domains].filter((domain) => domain !== '') };
};

const ENVELOPE = /envelope-from\s?=\s?"?<?([^\s;">)]+)/i;
const DOMAIN_OF = /domain of (?:transitioning )?([^\s)]+)/i;

/** The older header: SPF only. */
export const readReceivedSpf = (value: string): Authentication => {
  const spf = resultOf(/^\s*([a-z]+)/i.exec(value)?.[1] ?? '');
  const from = (ENVELOPE.exec(value) ?? DOMAIN_OF.exec(value))?.[1];
  return { spf, dkim: 'none', dmarc: 'none', domains: spf === 'pass' && from ? [domainOf(from)] : [] };
};
