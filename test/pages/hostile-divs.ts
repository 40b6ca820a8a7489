import { BUILDS, FALLBACK, STRICT, type Build, type Put } from './bench.js';
import { isAlive, isClean, isQuiet, visit, type Case } from './checks.js';
import type { Report } from './in-page.js';

/** What an editor or a sanitiser lets through: no click is needed for it to run once it stands on a widget. */
const HOSTILE = `<div data-lockout="scam-check" data-autofocus data-tabindex="0" data-onfocus="seen.errors.push('focus')"
  data-style="content-visibility:auto" data-oncontentvisibilityautostatechange="seen.errors.push('visibility')"
  data-onclick="seen.errors.push('click')"></div>
<form data-lockout="scam-check"><input name="append"><input name="childNodes"></form>`;
const BODY = `${HOSTILE}<div data-lockout="login-doctor"><a href="${FALLBACK}">公式の案内を見る</a></div>`;

const pageWith = (csp: string, build: Build): Put => ({ builds: [build], body: BODY, ...(csp && { csp }) });

/** The owner is told of a broken place, once, and of nothing else. */
const saysItOnce = ({ console: lines }: Report): readonly string[] => [
  ...isQuiet({ console: lines.filter((line) => !line.includes('data-lockout')) }),
  ...(lines.length === 1 ? [] : [`${lines.length} lines for one broken place`]),
];

export const hostileDivCases = ['', STRICT].flatMap((csp) =>
  BUILDS.map((build): Case => ({
    name: `a hostile div before another, ${csp ? 'strict policy' : 'no policy'}, ${build}`,
    async check(engine, bench) {
      const { state } = await visit(engine, bench, pageWith(csp, build), 'login-doctor', 2);
      return [...isAlive(state), ...isClean(state), ...saysItOnce(state)];
    },
  })),
);
