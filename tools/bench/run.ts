/** `npm run bench -- <name> …`, on freshly folded packs. */
import { chooseHere } from '../choose.js';
import { fold } from '../content/fold.js';
import { BENCHES } from './benches.js';

fold();
chooseHere('bench', BENCHES);
