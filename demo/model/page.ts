/** `model.html`. The pack is most of the bytes, so it is fetched beside what draws it, not before. */
import { ModelPage } from './model-page.js';

const { default: pack } = await import('../../src/packs/folded/amazon.ja.js');
new ModelPage(pack);
