import type { StageOf } from '../../host/stage.js';
import type { ScamActions, ScamKnown } from '../model/state.js';
import type { LaterView } from '../model/views.js';
/** The stage of one kind of view. */
export type ScamStage<Kind extends LaterView['kind']> = StageOf<ScamKnown, Extract<LaterView, {
    readonly kind: Kind;
}>, ScamActions>;
