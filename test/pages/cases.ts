/** Each case: a page, and what must be true of it. */
import qrcode from 'qrcode-generator';
import { BUILDS, STRICT, widget, type Bench, type Build, type Put } from './bench.js';
import {
  isAlive,
  isClean,
  isQuiet,
  keptNothing,
  onPage,
  SECRET,
  TAGS,
  toldNobody,
  visit,
  type Case,
  type Visit,
} from './checks.js';
import type { Driver, View } from './drive.js';
import { hostileDivCases } from './hostile-divs.js';
import { giveFile, report, settle, untilDrawn } from './in-page.js';
import { removedCases } from './removed.js';

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
  const ofMail = await view.run(giveFile, MAIL);
  const ofPicture = await view.run(giveFile, codeFor(`https://www.amazon.co.jp.oshirase.example/${SECRET}`));
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
