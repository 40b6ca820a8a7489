import type { ScamStage } from './stage.js';
/** 「もう押した・入力してしまった」: tick what was given away; the list below is in the right order at once. */
export declare const damage: ScamStage<'damage'>;
