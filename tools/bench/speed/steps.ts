/**
 * What the visitor feels: from the click on an answer until the next question is painted, in the real <login-doctor>.
 * Clicks are the browser's own; the clock runs from the click's time stamp to the first task after the frame that shows the answer.
 */

/** In the page: hears clicks before anybody else, and says when the frame after one has been drawn. */
const watchClicks = () => {
  const { port1, port2 } = new MessageChannel();
  const steps = [];
  let [clicked, worked] = [0, 0];
  port1.onmessage = () => steps.push({ painted: performance.now() - clicked, worked });
  addEventListener('click', ({ timeStamp }) => {
    clicked = timeStamp;
    const begin = performance.now();
    requestAnimationFrame(() => port2.postMessage(0));
    // Behind the listeners, and behind what they leave to be done before the next task.
    setTimeout(() => (worked = performance.now() - begin));
  }, { capture: true });
  globalThis.steps = steps;
};

/** In the page: the next answer to click, as a handle; none where the walk is over. */
const answerAt = (turn) => {
  const { view, renderRoot } = document.querySelector('login-doctor');
  const options = [...renderRoot.querySelectorAll('button.choice:not(.urgent)')];
  const boxes = [...renderRoot.querySelectorAll('.checks input')];
  if (!['start', 'audience', 'question'].includes(view.kind)) return null;
  if (boxes.length === 0) return options[turn % options.length] ?? null;
  boxes[turn % boxes.length].checked = true;
  return renderRoot.querySelector('button.solid');
};

/** A walk's own way of choosing, the same each time. */
const turnOf = (walk, step) => (walk * 7 + step * (walk + 3)) % 11;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const walkOnce = async (page, walk) => {
  await page.evaluate(() => document.querySelector('login-doctor').reset());
  await pause(100);
  const shown = [];
  for (let step = 0; step < 12; step += 1) {
    const handle = (await page.evaluateHandle(answerAt, turnOf(walk, step))).asElement();
    if (!handle) break;
    await handle.click();
    await pause(120);
    shown.push(await page.evaluate(() => document.querySelector('login-doctor').view.kind));
  }
  const steps = await page.evaluate(() => globalThis.steps.splice(0));
  return steps.map((times, at) => ({ ...times, shown: shown[at] ?? '' }));
};

const at = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? NaN;
const summary = (numbers) => ({ median: at(numbers, 0.5), most: at(numbers, 0.95), worst: at(numbers, 1) });

/** One kind of step: how many, from the click to the paint, and the work alone. */
const summed = (steps) => ({ count: steps.length, painted: summary(steps.map(({ painted }) => painted)), worked: summary(steps.map(({ worked }) => worked)) });

/** Walks through the element on a page that has it. The first walk warms up and is told apart. */
export const measureSteps = async (page, walks) => {
  await page.evaluate(watchClicks);
  await page.evaluate(() => document.querySelector('login-doctor').ready());
  const first = await walkOnce(page, 5);
  const steps = [];
  for (let walk = 1; walk <= walks; walk += 1) steps.push(...(await walkOnce(page, walk)));
  if (!steps.some(({ shown }) => shown === 'question')) throw new Error('login-doctor asked nothing: are its files there?');
  const isQuestion = ({ shown }) => shown === 'question' || shown === 'audience';
  return { first: summed(first), questions: summed(steps.filter(isQuestion)), ends: summed(steps.filter((step) => !isQuestion(step))) };
};
