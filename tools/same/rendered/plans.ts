/** Which ways are gone through each widget. */
import type { Act } from '../page/acts.js';
import type { CrawlPlan } from '../page/crawl.js';
import type { Attributes } from '../page/visit.js';
import type { Walk } from '../page/walk.js';
import { signalExamples, lineTexts } from '../inputs/messages.js';
import { allAnswered, causeAnswers, lockNotices, ownNotices } from '../inputs/notices.js';
import { ownPeople } from '../inputs/people.js';
import { ADDITIONS, DRAFTS, MESSAGES, NOTICES, TROUBLES, type Said } from './words.js';

export const TAGS = ['login-doctor', 'scam-check', 'lock-status-guide'] as const;
export type Tag = (typeof TAGS)[number];
export type Language = 'ja' | 'en';

/** The stages as the widgets name them to the page; what is not seen is said. */
export const STAGES: Readonly<Record<Tag, string>> = {
  'login-doctor':
    'start audience question understood result others emergency cannot-tell contact review link summary solved hand-over',
  'scam-check': 'start verdict who inside listed not-listed neither add how report damage contact',
  'lock-status-guide': 'start audience question state others emergency road plan whole-plan contact hand-over',
};

const BACK = ['もどる', 'Back'];

type Saying = 'send' | 'check';
const acts = (how: Saying, said: readonly Said[]): readonly (readonly Act[])[] =>
  said.map((each) => [{ do: how, ...each }]);

/** English shows the same rules in other words: a shorter crawl and some of the visitors are enough there. */
const BUDGET: Readonly<Record<Language, number>> = { ja: 300, en: 220 };

interface Ways {
  readonly roots: readonly (readonly Act[])[];
  readonly drafts: readonly Said[];
}

const UNSURE = (kind: string): Act => ({ do: 'unsure', name: kind });
const know = (name: string, facts: Readonly<Record<string, unknown>>): Act => ({ do: 'know', name, facts });

/** A few causes, to see what follows a result; every cause is come to by a walk. */
const toResults = (): readonly (readonly Act[])[] =>
  causeAnswers()
    .filter(({ id }, i) => id.includes('hijacked') || i % 9 === 0)
    .map(({ id, facts }) => [know(id, facts), UNSURE('result')]);

/** A state with a plan to be written. */
const TO_PLAN: readonly Act[] = [
  know('policy', {
    audience: 'seller',
    takeover: ['none'],
    'notice-says': 'suspended',
    'lock-reason': 'policy',
    'lock-asks-for': 'plan',
  }),
  UNSURE('state'),
];

const WAYS: Readonly<Record<Tag, Ways>> = {
  'login-doctor': {
    roots: [
      ...acts('send', TROUBLES),
      [know('a shopper', { audience: 'shopper' }), UNSURE('cannot-tell')],
      ...toResults(),
    ],
    drafts: [],
  },
  'scam-check': { roots: acts('check', MESSAGES), drafts: ADDITIONS },
  'lock-status-guide': { roots: [...acts('send', NOTICES), TO_PLAN], drafts: DRAFTS },
};

export const crawlOf = (tag: Tag, language: Language): CrawlPlan => ({
  tag,
  attributes: {},
  back: BACK,
  budget: BUDGET[language],
  ...WAYS[tag],
});

/** How owners set a widget up. */
const SETTINGS: readonly Attributes[] = [
  {},
  { audience: 'seller' },
  { audience: 'flex' },
  { resume: 'device', 'cta-label': 'Help', 'cta-href': 'https://example.org/help' },
];

const CHANCES = 16;
const AGAIN: Act = { do: 'again', name: 'reloaded' };

/** Visitors who press whatever there is, and come back at last. */
const byChance = (tag: Tag): readonly Walk[] =>
  Array.from({ length: CHANCES }, (_, i) => ({
    name: `by chance ${i}`,
    tag,
    attributes: SETTINGS[i % SETTINGS.length] ?? {},
    script: [],
    onward: 12,
    manner: 'chance',
    drafts: WAYS[tag].drafts,
    last: AGAIN,
  }));

const scripted = (tag: Tag, onward: number, scripts: readonly (readonly [name: string, act: Act])[]): readonly Walk[] =>
  scripts.map(([name, act]) => ({
    name,
    tag,
    attributes: {},
    script: [act],
    onward,
    manner: 'chance',
    drafts: WAYS[tag].drafts,
  }));

const saying = (how: Saying, said: readonly { readonly id: string; readonly text: string }[]) =>
  said.map(({ id, text }) => [id, { do: how, name: id, text }] as const);

const asText = ({ id, source }: { readonly id: string; readonly source: string | Uint8Array }) => ({
  id,
  text: String(source),
});

const FEW = 4;
const someIn = <T>(language: Language, all: readonly T[]): readonly T[] =>
  language === 'ja' ? all : all.filter((_, i) => i % FEW === 0);

const peopleIn = (language: Language) =>
  someIn(language, ownPeople()).map(({ id, texts }) => ({ id, text: texts[language] ?? '' }));

/** Many signals are silent at the same sentence. */
const examples = () => {
  const texts = new Map(signalExamples().map((example) => [String(example.source), example.id]));
  return [...texts].map(([text, id]) => ({ id, text }));
};

const checkedFiles = (): readonly (readonly [string, Act])[] =>
  MESSAGES.filter(({ name }) => name === 'mail').map((mail) => ['a file', { do: 'file', ...mail }] as const);

const answered = (): readonly (readonly [string, Act])[] =>
  allAnswered().map(({ id, facts }) => [id, know(id, facts)] as const);

/** Each cause from its own answers: what is still asked, the result, the others, the review. */
const throughCauses = (): readonly Walk[] =>
  scripted(
    'login-doctor',
    8,
    causeAnswers().map(({ id, facts }) => [id, know(id, facts)] as const),
  ).map((walk) => ({
    ...walk,
    manner: 'unsure',
  }));

const SCRIPTED: Readonly<Record<Tag, (language: Language) => readonly Walk[]>> = {
  'login-doctor': (language) => [
    ...scripted('login-doctor', 3, saying('send', peopleIn(language))),
    ...throughCauses(),
  ],
  'scam-check': (language) => [
    ...scripted('scam-check', 0, saying('check', examples())),
    ...scripted('scam-check', 0, saying('check', someIn(language, lineTexts().map(asText)))),
    ...scripted('scam-check', 2, checkedFiles()),
  ],
  'lock-status-guide': (language) => [
    ...scripted('lock-status-guide', 2, saying('send', [...lockNotices(), ...someIn(language, ownNotices())])),
    ...scripted('lock-status-guide', 3, answered()),
  ],
};

export const walksOf = (tag: Tag, language: Language): readonly Walk[] => [
  ...byChance(tag),
  ...SCRIPTED[tag](language),
];
