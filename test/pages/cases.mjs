/** Each case: a page, and what must be true of it. A complaint is a sentence; none is a pass. */
import qrcode from 'qrcode-generator';
import { BUILDS, FALLBACK, STRICT, TAGS, widget } from './bench.mjs';
import { giveMail, givePicture, report, untilDrawn, walk } from './in-page.mjs';
import { removedCases } from './removed.mjs';

/** Typed into every field: if it turns up anywhere outside the widget, it leaked. */
const SECRET = 'HIMITSU7391';
const WORDS = `Amazonより: アカウントがロックされました。${SECRET} https://amazon.${SECRET.toLowerCase()}.example/verify`;

const OURS = /^(?:host GET \/(?:page-\d+|favicon\.ico|owner\.json)|(?:cdn|plain) GET \/(?:[\w-]+\.js|lockout-kit\.iife\.js|chunks\/[\w.-]+\.js|later\/[\w-]+\.js))$/;

const isClean = ({ violations, errors }) => [
  ...violations.map((violation) => `violation: ${violation}`),
  ...errors.map((error) => `error: ${error}`),
];

const isQuiet = ({ console: lines }) => lines.map((line) => `console: ${line}`);

const keptNothing = ({ cookie, stored }) => [...(cookie ? [`cookie: ${cookie}`] : []), ...(stored > 0 ? [`${stored} things in storage`] : [])];

const toldNobody = (state, log) => [
  ...log.filter((line) => !OURS.test(line)).map((line) => `a request that is not ours: ${line}`),
  ...[...log, ...state.events, ...state.loaded].filter((line) => line.toLowerCase().includes(SECRET.toLowerCase())).map((line) => `what was typed left the widget: ${line}`),
];

const isAlive = ({ words, sheets, copies }) => [
  ...(words > 20 ? [] : ['the widget drew nothing']),
  ...(sheets > 0 ? [] : ['no adopted style sheet']),
  ...(copies === 1 ? [] : [`${copies} copies of the tag`]),
];

/** Opens the page, walks through the widget, returns what the page says and what was asked for meanwhile. */
const visit = async (engine, bench, page, tag, steps = 14) => {
  bench.log.length = 0;
  const view = await engine.open(bench.put(page));
  try {
    const drawn = await view.run(untilDrawn, tag);
    if (drawn) await view.run(walk, tag, WORDS, steps);
    return { state: await view.run(report, tag), log: [...bench.log] };
  } finally {
    await view.close();
  }
};

const strictCases = TAGS.flatMap((tag) =>
  BUILDS.map((build) => ({
    name: `strict policy, ${build}, <${tag}>`,
    async check(engine, bench) {
      const { state, log } = await visit(engine, bench, { csp: STRICT, builds: [build], body: widget(tag) }, tag);
      return [...isAlive(state), ...isClean(state), ...isQuiet(state), ...keptNothing(state), ...toldNobody(state, log)];
    },
  })),
);

const codeFor = (words) => {
  const code = qrcode(0, 'M');
  code.addData(words, 'Byte');
  code.make();
  return Array.from({ length: code.getModuleCount() }, (_, row) => Array.from({ length: code.getModuleCount() }, (__, column) => code.isDark(row, column)));
};

const MAIL = `From: "Amazon.co.jp" <info@oshirase.example>\r\nSubject: Oshirase\r\nContent-Type: multipart/alternative;\r\n boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Amazon ${SECRET} <a href="https://amazon.oshirase.example/${SECRET}">here</a></p>\r\n--b1--\r\n`;

/** What comes beside the first files: the mail parser, the public suffixes, the reader of QR codes. */
const fileCases = BUILDS.map((build) => ({
  name: `strict policy, ${build}, a picture and a mail`,
  async check(engine, bench) {
    bench.log.length = 0;
    const view = await engine.open(bench.put({ csp: STRICT, builds: [build], body: widget('scam-check') }));
    try {
      await view.run(untilDrawn, 'scam-check');
      const verdicts = [await view.run(giveMail, MAIL), await view.run(givePicture, codeFor(`https://www.amazon.co.jp.oshirase.example/${SECRET}`))];
      const state = await view.run(report, 'scam-check');
      return [
        ...verdicts.flatMap((verdict, at) => (/^(?:likely-scam|suspicious)$/.test(verdict) ? [] : [`${at === 0 ? 'the mail' : 'the picture'} was judged ${verdict}`])),
        ...isClean(state), ...isQuiet(state), ...keptNothing(state), ...toldNobody(state, [...bench.log]),
      ];
    } finally {
      await view.close();
    }
  },
}));

/** Where nothing is drawn there is nothing to wait for but a word on the console, or the lack of one. */
const settle = async (milliseconds) => {
  const end = Date.now() + milliseconds;
  while (window.seen.console.length === 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
};

const lookAt = async (engine, bench, page, tag, milliseconds) => {
  bench.log.length = 0;
  const view = await engine.open(bench.put(page));
  try {
    await view.run(settle, milliseconds);
    return { state: await view.run(report, tag), log: [...bench.log] };
  } finally {
    await view.close();
  }
};

const refusedCases = BUILDS.map((build) => ({
  name: `policy refused, ${build}`,
  async check(engine, bench) {
    const csp = STRICT.replace('trusted-types lockout-kit', 'trusted-types another');
    const { state } = await lookAt(engine, bench, { csp, builds: [build], body: widget('login-doctor') }, 'login-doctor', 10_000);
    return [
      ...(state.fallbackShown ? [] : ['the fallback is not shown']),
      ...(state.console.some((line) => line.includes('trusted-types lockout-kit')) ? [] : [`the console does not name the line to add: ${state.console.join(' | ')}`]),
      ...state.errors.map((error) => `error: ${error}`),
    ];
  },
}));

const twiceCases = [['module', 'module'], ['classic', 'classic'], ['module', 'classic']].map((builds) => ({
  name: `script twice: ${builds.join(' and ')}`,
  async check(engine, bench) {
    const { state } = await visit(engine, bench, { builds, body: widget('login-doctor') }, 'login-doctor', 3);
    return [...isAlive(state), ...isClean(state), ...isQuiet(state)];
  },
}));

const emptyCases = BUILDS.map((build) => ({
  name: `no tag on the page, ${build}`,
  async check(engine, bench) {
    const { state, log } = await lookAt(engine, bench, { csp: STRICT, builds: [build], body: '<p>何もない</p>' }, 'login-doctor', 1500);
    const ours = log.filter((line) => line.startsWith('cdn'));
    return [...isClean(state), ...isQuiet(state), ...(ours.length === 1 ? [] : [`asked for ${ours.join(', ')}`])];
  },
}));

const corsCase = {
  name: 'no CORS header, classic',
  async check(engine, bench) {
    const { state } = await visit(engine, bench, { builds: ['classic'], from: 'plain', body: widget('login-doctor') }, 'login-doctor');
    return [...isAlive(state), ...isClean(state)];
  },
};

const divCase = {
  name: 'a div where editors strip tags',
  async check(engine, bench) {
    const body = '<div data-lockout="login-doctor" data-brand="amazon"><a href="https://example.org/help">公式の案内</a></div>';
    const { state } = await visit(engine, bench, { builds: ['module'], body }, 'login-doctor', 2);
    return [...isAlive(state), ...isClean(state)];
  },
};

/** What an editor or a sanitiser lets through: no click is needed for it to run once it stands on a widget. */
const HOSTILE_DIV = `<div data-lockout="scam-check" data-autofocus data-tabindex="0" data-onfocus="seen.errors.push('focus')"
  data-style="content-visibility:auto" data-oncontentvisibilityautostatechange="seen.errors.push('visibility')" data-onclick="seen.errors.push('click')"></div>
<form data-lockout="scam-check"><input name="append"><input name="childNodes"></form>`;

const hostileDivCases = ['', STRICT].flatMap((csp) =>
  BUILDS.map((build) => ({
    name: `a hostile div before another, ${csp ? 'strict policy' : 'no policy'}, ${build}`,
    async check(engine, bench) {
      const body = `${HOSTILE_DIV}<div data-lockout="login-doctor"><a href="${FALLBACK}">公式の案内を見る</a></div>`;
      const { state } = await visit(engine, bench, { csp, builds: [build], body }, 'login-doctor', 2);
      const other = state.console.filter((line) => !line.includes('data-lockout'));
      return [...isAlive(state), ...isClean(state), ...isQuiet({ console: other }), ...(state.console.length === 1 ? [] : [`${state.console.length} lines for one broken place`])];
    },
  })),
);

const ownerCases = BUILDS.map((build) => ({
  name: `the owner’s src and nothing else, ${build}`,
  async check(engine, bench) {
    const csp = STRICT.replace("connect-src 'none'", "connect-src 'self'");
    const { state, log } = await visit(engine, bench, { csp, builds: [build], body: widget('login-doctor', 'src="/owner.json"') }, 'login-doctor');
    const asked = log.filter((line) => line === 'host GET /owner.json').length;
    return [...isAlive(state), ...isClean(state), ...isQuiet(state), ...keptNothing(state), ...toldNobody(state, log), ...(asked === 1 ? [] : [`the owner’s file was asked for ${asked} times`])];
  },
}));

export const CASES = [...strictCases, ...fileCases, ...refusedCases, ...twiceCases, ...emptyCases, corsCase, divCase, ...hostileDivCases, ...ownerCases, ...removedCases];
