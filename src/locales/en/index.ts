import type { Language } from '../kinds/language.js';

export const en: Language = {
  packs: { amazon: () => import('../../packs/folded/amazon.en.js') },
  first: () => import('../../packs/folded/first.en.js'),
  directory: () => import('../../packs/folded/directory.en.js'),
};
