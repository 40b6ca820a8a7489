import type { Definition } from '../host/host.js';
import { firstStage } from './first-stage.js';
import { GUIDE_FIRST } from '../../locales/ja/ui/first-lock-status-guide.js';
import { guideMark } from './mark.js';
import { newVisit, type FirstKey, type GuideSession, type GuideState } from './model/state.js';
import type { GuideView } from './model/views.js';

/** What tells lock-status-guide from the other widgets. */
export const GUIDE: Definition<GuideView, GuideState, GuideSession, FirstKey> = {
  topic: 'guide',
  words: GUIDE_FIRST,
  mark: guideMark,
  first: { kind: 'start' },
  state: newVisit,
  start: firstStage,
  later: () => import('./later.js'),
};
