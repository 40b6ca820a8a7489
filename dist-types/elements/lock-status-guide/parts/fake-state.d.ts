import type { Lock } from '../../../core/schema/lock.js';
import type { Stage } from '../../host/stage.js';
import type { GuideActions, GuideKnown } from '../model/state.js';
/** The whole stage of that state. */
export declare const fakeState: (known: GuideKnown, actions: GuideActions, lock: Lock) => Stage;
