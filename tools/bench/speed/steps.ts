/**
 * What the visitor feels: from the click on an answer until the next question is painted, in the real <login-doctor>.
 * Clicks are the browser's own; the clock runs from the click's time stamp to the first task after the frame that
 * shows the answer.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { callInPage } from '../../in-page.js';
import type { Spread, Steps, Walks } from './figures.js';

interface Step {
  readonly painted: number;
  readonly worked: number;
}
interface ShownStep extends Step {
  readonly shown: string;
}

/** What the walks use of the element. */
interface Doctor extends HTMLElement {
  readonly renderRoot: ShadowRoot;
  readonly reset: () => void;
}
declare global {
  var steps: Step[];
  var shownStage: string;
}

/** In the page: hears clicks before anybody else, and says when the frame after one has been drawn. */
const watchClicks = (): void => {
  const { port1, port2 } = new MessageChannel();
  const steps: Step[] = [];
  let [clicked, worked] = [0, 0];
  const hear = ({ timeStamp }: Event): void => {
    clicked = timeStamp;
    const begin = performance.now();
    requestAnimationFrame(() => port2.postMessage(0));
    // Behind the listeners, and behind what they leave to be done before the next task.
    setTimeout(() => (worked = performance.now() - begin));
  };
  port1.onmessage = () => steps.push({ painted: performance.now() - clicked, worked });
  addEventListener('click', hear, { capture: true });
  globalThis.steps = steps;
};

/** In the page: the next answer to click, as a handle; none where the walk is over. */
const answerAt = (turn: number): HTMLElement | null => {
  const { renderRoot } = document.querySelector<Doctor>('login-doctor')!;
  const options = [...renderRoot.querySelectorAll<HTMLElement>('button.choice:not(.urgent)')];
  const boxes = [...renderRoot.querySelectorAll<HTMLInputElement>('.checks input')];
  if (!['start', 'audience', 'question'].includes(globalThis.shownStage)) return null;
  if (boxes.length === 0) return options[turn % options.length] ?? null;
  boxes[turn % boxes.length]!.checked = true;
  return renderRoot.querySelector('button.solid');
};

/** In the page. */
const watchStages = (): void =>
  addEventListener('lockout-step', (event) => (globalThis.shownStage = (event as Event & { stage: string }).stage));
const begin = (): void => {
  document.querySelector<Doctor>('login-doctor')!.reset();
  globalThis.shownStage = 'start';
};
const shownKind = (): string => globalThis.shownStage;
const takeSteps = (): readonly Step[] => globalThis.steps.splice(0);

/** A walk's own way of choosing, the same each time. */
const turnOf = (walk: number, step: number): number => (walk * 7 + step * (walk + 3)) % 11;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const answerIn = async (page: Page, turn: number): Promise<ElementHandle | null> =>
  (await page.evaluateHandle(callInPage(answerAt, turn))).asElement() as ElementHandle | null;

const LONGEST = 12;

const walkOnce = async (page: Page, walk: number): Promise<readonly ShownStep[]> => {
  await page.evaluate(callInPage(begin));
  await pause(100);
  const shown: string[] = [];
  for (let step = 0; step < LONGEST; step += 1) {
    const answer = await answerIn(page, turnOf(walk, step));
    if (!answer) break;
    await answer.click();
    await pause(120);
    shown.push((await page.evaluate(callInPage(shownKind))) as string);
  }
  const steps = (await page.evaluate(callInPage(takeSteps))) as readonly Step[];
  return steps.map((times, at) => ({ ...times, shown: shown[at] ?? '' }));
};

const at = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? NaN;
const spread = (numbers: readonly number[]): Spread => ({
  median: at(numbers, 0.5),
  most: at(numbers, 0.95),
  worst: at(numbers, 1),
});

const summed = (steps: readonly Step[]): Steps => ({
  count: steps.length,
  painted: spread(steps.map(({ painted }) => painted)),
  worked: spread(steps.map(({ worked }) => worked)),
});

const isQuestion = ({ shown }: ShownStep): boolean => shown === 'question' || shown === 'audience';

/** Walks through the element on a page that has it. The first walk warms up and is told apart. */
export const measureSteps = async (page: Page, walks: number): Promise<Walks> => {
  await page.evaluate(callInPage(watchClicks));
  await page.evaluate(callInPage(watchStages));
  // The later half comes while nobody clicks.
  await page.waitForNetworkIdle({ idleTime: 1500 });
  const first = await walkOnce(page, 5);
  const steps: ShownStep[] = [];
  for (let walk = 1; walk <= walks; walk += 1) steps.push(...(await walkOnce(page, walk)));
  if (!steps.some(({ shown }) => shown === 'question'))
    throw new Error('login-doctor asked nothing: are its files there?');
  return {
    first: summed(first),
    questions: summed(steps.filter(isQuestion)),
    ends: summed(steps.filter((step) => !isQuestion(step))),
  };
};
