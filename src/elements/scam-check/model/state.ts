import type { Procedure, ScamVerdict } from '../../../core/base/types.js';
import type { TemplateResult } from 'lit';
import type { Host } from '../../host/host.js';
import type { Known } from '../../host/known.js';
import type { Session } from '../../host/stage.js';
import type { SCAM_WORDS } from '../first-words.js';
import type { Added, Checked, LaterView, ScamView } from './views.js';

/** What one visit gathers besides answers; in memory only. */
export interface ScamState {
  /** What stands in the field, so that the way back finds it. */
  readonly typed: string;
  /** What is wrong with it, said at the field. */
  readonly trouble: string | undefined;
  readonly isWorking: boolean;
  readonly verdict: ScamVerdict | undefined;
  /** The app whose way to copy is shown; else the first for the device at hand. */
  readonly app: string | undefined;
  /** The message is shown without cuts. */
  readonly isWhole: boolean;
}

export const newVisit = (): ScamState => ({
  typed: '',
  trouble: undefined,
  isWorking: false,
  verdict: undefined,
  app: undefined,
  isWhole: false,
});

export type ScamKey = keyof typeof SCAM_WORDS;

/** What the stages past the first may read. */
export interface ScamKnown extends Known<ScamView, ScamKey>, ScamState {
  /** What to do after something was given away, in its order; of the view that lists it. */
  readonly damage: readonly Procedure[];
  /** The field with its button, as on the first stage. */
  readonly field: TemplateResult;
}

/** What the visitor can do on a stage. */
export interface ScamActions {
  readonly go: (view: LaterView) => void;
  readonly back: () => void;
  readonly another: () => void;
}

/** What the widget becomes once its later half is there. */
export interface ScamSession extends Session<ScamView> {
  readonly inspect: (given: string | File) => Promise<ScamVerdict | undefined>;
}

export type ScamHost = Host<ScamView, ScamState, ScamSession, ScamKey>;
