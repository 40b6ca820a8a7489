export { sayIn, type LaterKey, type Say } from './say.js';
