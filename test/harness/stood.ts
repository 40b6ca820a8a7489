import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LockoutErrorEvent, LoginDoctor } from '../../src/index.js';
import { START } from './doctor-visitor.js';
import { Visitor } from './visitor.js';

/** A widget as a host wrote it, and what was said about that. */
export interface Stood {
  readonly doctor: LoginDoctor;
  readonly visitor: Visitor<LoginDoctor>;
  /** What was said of it: paths of `lockout-error`, lines on the console. */
  readonly told: string[];
  readonly lines: string[];
}

const { warn } = console;
let lines: string[] = [];
beforeEach(() => {
  lines = [];
  console.warn = (...words: unknown[]) => void lines.push(words.map(String).join(' '));
});
afterEach(() => void (console.warn = warn));

export const stand = async (
  attributes: Readonly<Record<string, string>>,
  change?: (it: LoginDoctor) => void,
): Promise<Stood> => {
  const kit = await fixture<HTMLElement>(html`<lockout-kit></lockout-kit>`);
  const told: string[] = [];
  kit.addEventListener('lockout-error', (event: LockoutErrorEvent) =>
    told.push(...event.problems.map(({ path }) => path)),
  );
  const doctor = document.createElement('login-doctor');
  doctor.innerHTML = '<a href="https://example.org/">公式の案内</a>';
  for (const [name, value] of Object.entries(attributes)) doctor.setAttribute(name, value);
  kit.append(doctor);
  await doctor.updateComplete;
  change?.(doctor);
  const visitor = new Visitor(doctor);
  return { doctor, visitor, told, lines };
};

export const isFallback = ({ renderRoot }: LoginDoctor): boolean =>
  renderRoot.querySelector('button') === null && renderRoot.querySelector('slot:not([name])') !== null;

export const untilAsked = ({ visitor }: Stood): Promise<void> =>
  waitUntil(() => visitor.title === START, 'the first stage', { timeout: 8000 });

export const isSilent = ({ told }: Stood): void => {
  expect(told).to.deep.equal([]);
  expect(lines).to.deep.equal([]);
};

/** Said by one event and one line, however often things are looked at anew. */
export const isSaidOnce = async ({ doctor, told }: Stood, path: string, found: string): Promise<void> => {
  await waitUntil(() => told.length > 0, `nothing is said of ${path}`, { timeout: 8000 });
  doctor.setAttribute('theme', 'light');
  doctor.remove();
  const kit = await fixture<HTMLElement>(html`<lockout-kit></lockout-kit>`);
  kit.append(doctor);
  await aTimeout(400);
  expect(told).to.deep.equal([path]);
  expect(lines).to.have.lengthOf(1);
  expect(lines[0]).to.include(`lockout-kit: ${path}`).and.to.include(found).and.to.include('expected');
};
