import type { Lock } from '../../core/schema/lock.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Stage } from '../host/stage.js';
import type { LockStatusGuide } from './lock-status-guide.js';
export declare const doubt: (widget: LockStatusGuide, pack: Pack, lock: Lock) => Stage;
