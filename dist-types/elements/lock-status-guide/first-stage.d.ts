import type { Stage } from '../host/stage.js';
import type { GuideHost } from './model/state.js';
export declare const firstStage: (host: GuideHost) => Stage;
