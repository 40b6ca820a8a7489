/** Each case: a page, and what must be true of it. A complaint is a sentence; none is a pass. */
import qrcode from 'qrcode-generator';
import { BUILDS, FALLBACK, STRICT, TAGS, widget, type Bench, type Build, type Put } from './bench.js';
import type { Case } from './case.js';
import type { Driver, View } from './drive.js';
import { giveMail, givePicture, report, settle, untilDrawn, walk, type Report } from './in-page.js';
import { removedCases } from './removed.js';

/** What a visit leaves: what the page says, and what was asked for meanwhile. */
interface Visit {
  readonly state: Report;
  readonly log: readonly string[];
}

/** Typed into every field: if it turns up anywhere outside the widget, it leaked. */
const SECRET = 'HIMITSU7391';
const WORDS = `Amazonより: アカウントがロックされました。${SECRET} https://amazon.${SECRET.toLowerCase()}.example/verify`;

const OURS = [
  /^host GET \/(?:page-\d+|favicon\.ico|owner\.json)$/,
  /^(?:cdn|plain) GET \/(?:[\w-]+\.js|lockout-kit\.iife\.js|chunks\/[\w.-]+\.js|later\/[\w-]+\.js)$/,
];
const isOurs = (line: string): boolean => OURS.some((pattern) => pattern.test(line));

const isClean = ({ violations, errors }: Report): readonly string[] => [
  ...violations.map((violation) => `violation: ${violation}`),
  ...errors.map((error) => `error: ${error}`),
];

const isQuiet = ({ console: lines }: Report): readonly string[] => lines.map((line) => `console: ${line}`);

const keptNothing = ({ cookie, stored }: Report): readonly string[] => [
  ...(cookie ? [`cookie: ${cookie}`] : []),
  ...(stored > 0 ? [`${stored} things in storage`] : []),
];

const hasSecret = (line: string): boolean => line.toLowerCase().includes(SECRET.toLowerCase());

const toldNobody = ({ state, log }: Visit): readonly string[] => [
  ...log.filter((line) => !isOurs(line)).map((line) => `a request that is not ours: ${line}`),
  ...[...log, ...state.events, ...state.loaded]
    .filter(hasSecret)
    .map((line) => `what was typed left the widget: ${line}`),
];

const isAlive = ({ words, sheets, copies }: Report): readonly string[] => [
  ...(words > 20 ? [] : ['the widget drew nothing']),
  ...(sheets > 0 ? [] : ['no adopted style sheet']),
  ...(copies === 1 ? [] : [`${copies} copies of the tag`]),
];

/** Opens the page, does something there, leaves. */
const onPage = async <Result>(
  engine: Driver,
  bench: Bench,
  page: Put,
  act: (view: View) => Promise<Result>,
): Promise<Result> => {
  bench.log.length = 0;
  const view = await engine.open(bench.put(page));
  try {
    return await act(view);
  } finally {
    await view.close();
  }
};

/** Walks through the widget. */
const visit = (engine: Driver, bench: Bench, page: Put, tag: string, steps = 14): Promise<Visit> =>
  onPage(engine, bench, page, async (view) => {
    const drawn = await view.run(untilDrawn, tag);
    if (drawn) await view.run(walk, tag, WORDS, steps);
    return { state: await view.run(report, tag), log: [...bench.log] };
  });

const strictCases = TAGS.flatMap((tag) =>
  BUILDS.map((build): Case => ({
    name: `strict policy, ${build}, <${tag}>`,
    async check(engine, bench) {
      const seen = await visit(engine, bench, { csp: STRICT, builds: [build], body: widget(tag) }, tag);
      const { state } = seen;
      return [...isAlive(state), ...isClean(state), ...isQuiet(state), ...keptNothing(state), ...toldNobody(seen)];
    },
  })),
);

const codeFor = (words: string): readonly (readonly boolean[])[] => {
  const code = qrcode(0, 'M');
  code.addData(words, 'Byte');
  code.make();
  const places = Array.from({ length: code.getModuleCount() }, (_, at) => at);
  return places.map((row) => places.map((column) => code.isDark(row, column)));
};

const MAIL = [
  'From: "Amazon.co.jp" <info@oshirase.example>',
  'Subject: Oshirase',
  'Content-Type: multipart/alternative;',
  ' boundary="b1"',
  '',
  '--b1',
  'Content-Type: text/html; charset=utf-8',
  '',
  `<p>Amazon ${SECRET} <a href="https://amazon.oshirase.example/${SECRET}">here</a></p>`,
  '--b1--',
  '',
].join('\r\n');

const isDoubted = (what: string, verdict: string): readonly string[] =>
  /^(?:likely-scam|suspicious)$/.test(verdict) ? [] : [`${what} was judged ${verdict}`];

/** What comes beside the first files: the mail parser, the public suffixes, the reader of QR codes. */
const giveFiles = async (view: View, bench: Bench): Promise<readonly string[]> => {
  await view.run(untilDrawn, 'scam-check');
  const ofMail = await view.run(giveMail, MAIL);
  const ofPicture = await view.run(givePicture, codeFor(`https://www.amazon.co.jp.oshirase.example/${SECRET}`));
  const state = await view.run(report, 'scam-check');
  return [
    ...isDoubted('the mail', ofMail),
    ...isDoubted('the picture', ofPicture),
    ...isClean(state),
    ...isQuiet(state),
    ...keptNothing(state),
    ...toldNobody({ state, log: [...bench.log] }),
  ];
};

const fileCases = BUILDS.map((build): Case => ({
  name: `strict policy, ${build}, a picture and a mail`,
  check(engine, bench) {
    const page = { csp: STRICT, builds: [build], body: widget('scam-check') };
    return onPage(engine, bench, page, (view) => giveFiles(view, bench));
  },
}));

const lookAt = (engine: Driver, bench: Bench, page: Put, tag: string, milliseconds: number): Promise<Visit> =>
  onPage(engine, bench, page, async (view) => {
    await view.run(settle, milliseconds);
    return { state: await view.run(report, tag), log: [...bench.log] };
  });

const namesThePolicy = (lines: readonly string[]): readonly string[] =>
  lines.some((line) => line.includes('trusted-types lockout-kit'))
    ? []
    : [`the console does not name the line to add: ${lines.join(' | ')}`];

const refusedCases = BUILDS.map((build): Case => ({
  name: `policy refused, ${build}`,
  async check(engine, bench) {
    const csp = STRICT.replace('trusted-types lockout-kit', 'trusted-types another');
    const page = { csp, builds: [build], body: widget('login-doctor') };
    const { state } = await lookAt(engine, bench, page, 'login-doctor', 10_000);
    return [
      ...(state.fallbackShown ? [] : ['the fallback is not shown']),
      ...namesThePolicy(state.console),
      ...state.errors.map((error) => `error: ${error}`),
    ];
  },
}));

const TWICE: readonly (readonly Build[])[] = [
  ['module', 'module'],
  ['classic', 'classic'],
  ['module', 'classic'],
];
const twiceCases = TWICE.map((builds): Case => ({
  name: `script twice: ${builds.join(' and ')}`,
  async check(engine, bench) {
    const { state } = await visit(engine, bench, { builds, body: widget('login-doctor') }, 'login-doctor', 3);
    return [...isAlive(state), ...isClean(state), ...isQuiet(state)];
  },
}));

const emptyCases = BUILDS.map((build): Case => ({
  name: `no tag on the page, ${build}`,
  async check(engine, bench) {
    const page = { csp: STRICT, builds: [build], body: '<p>何もない</p>' };
    const { state, log } = await lookAt(engine, bench, page, 'login-doctor', 1500);
    const ours = log.filter((line) => line.startsWith('cdn'));
    return [...isClean(state), ...isQuiet(state), ...(ours.length === 1 ? [] : [`asked for ${ours.join(', ')}`])];
  },
}));

const corsCase: Case = {
  name: 'no CORS header, classic',
  async check(engine, bench) {
    const page = { builds: ['classic'], from: 'plain', body: widget('login-doctor') } as const;
    const { state } = await visit(engine, bench, page, 'login-doctor');
    return [...isAlive(state), ...isClean(state)];
  },
};

const DIV = `<div data-lockout="login-doctor" data-brand="amazon">
<a href="https://example.org/help">公式の案内</a></div>`;

const divCase: Case = {
  name: 'a div where editors strip tags',
  async check(engine, bench) {
    const { state } = await visit(engine, bench, { builds: ['module'], body: DIV }, 'login-doctor', 2);
    return [...isAlive(state), ...isClean(state)];
  },
};

const askedOnce = (log: readonly string[]): readonly string[] => {
  const asked = log.filter((line) => line === 'host GET /owner.json').length;
  return asked === 1 ? [] : [`the owner’s file was asked for ${asked} times`];
};

const ownerCases = BUILDS.map((build): Case => ({
  name: `the owner’s src and nothing else, ${build}`,
  async check(engine, bench) {
    const csp = STRICT.replace("connect-src 'none'", "connect-src 'self'");
    const page = { csp, builds: [build], body: widget('login-doctor', 'src="/owner.json"') };
    const seen = await visit(engine, bench, page, 'login-doctor');
    const { state } = seen;
    return [
      ...isAlive(state),
      ...isClean(state),
      ...isQuiet(state),
      ...keptNothing(state),
      ...toldNobody(seen),
      ...askedOnce(seen.log),
    ];
  },
}));

/** What an editor or a sanitiser lets through: no click is needed for it to run once it stands on a widget. */
const HOSTILE_DIV = `<div data-lockout="scam-check" data-autofocus data-tabindex="0" data-onfocus="seen.errors.push('focus')"
  data-style="content-visibility:auto" data-oncontentvisibilityautostatechange="seen.errors.push('visibility')"
  data-onclick="seen.errors.push('click')"></div>
<form data-lockout="scam-check"><input name="append"><input name="childNodes"></form>`;

const hostileDivCases = ['', STRICT].flatMap((csp) =>
  BUILDS.map((build): Case => ({
    name: `a hostile div before another, ${csp ? 'strict policy' : 'no policy'}, ${build}`,
    async check(engine, bench) {
      const link = `<a href="${FALLBACK}">公式の案内を見る</a>`;
      const body = `${HOSTILE_DIV}<div data-lockout="login-doctor">${link}</div>`;
      const { state } = await visit(engine, bench, { csp, builds: [build], body }, 'login-doctor', 2);
      const other = state.console.filter((line) => !line.includes('data-lockout'));
      const lines = state.console.length;
      return [
        ...isAlive(state),
        ...isClean(state),
        ...isQuiet({ ...state, console: other }),
        ...(lines === 1 ? [] : [`${lines} lines for one broken place`]),
      ];
    },
  })),
);

export const CASES: readonly Case[] = [
  ...strictCases,
  ...fileCases,
  ...refusedCases,
  ...twiceCases,
  ...emptyCases,
  corsCase,
  divCase,
  ...hostileDivCases,
  ...ownerCases,
  ...removedCases,
];
