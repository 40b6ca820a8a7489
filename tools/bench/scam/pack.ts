import type { Pack } from '../../../src/core/schema/pack.js';
import amazon from '../../../src/packs/folded/amazon.ja.js';
import others from '../../../src/packs/folded/directory.ja.js';

/** What a visitor's page knows: Amazon's content, and who else is imitated. */
const pack: Pack = { ...amazon, brands: [...amazon.brands, ...others] };
export default pack;
