import type { Pack } from '../../core/schema/pack.js';
import amazon from '../../packs/folded/amazon.ja.js';
import others from '../../packs/folded/directory.ja.js';

/** What a visitor's page knows: Amazon's content, and who else is imitated. */
const pack: Pack = { ...amazon, brands: [...amazon.brands, ...others] };
export default pack;
