/** What `npm start` adds to the demo’s folder, for tests: the folded pack, and its model in numbers. */
import type { Middleware } from './middleware.js';

const NUMBERS = `import { allNumbers } from '/tools/bench/model/numbers.ts';
import pack from '/src/packs/folded/amazon.ja.js';
export default allNumbers(pack);
`;

export const demo: Middleware = (context, next) => {
  if (context.path === '/demo/pack.js') context.url = '/src/packs/folded/amazon.ja.js';
  if (context.path !== '/demo/numbers.js') return next();
  context.type = 'application/javascript';
  context.body = NUMBERS;
};
