import type { Language } from '../kinds/language.js';

export const ja: Language = {
  packs: { amazon: () => import('../../packs/folded/amazon.ja.js') },
  directory: () => import('../../packs/folded/directory.ja.js'),
};
