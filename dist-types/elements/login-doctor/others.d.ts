/** What else it may be, and what was tried. */
import { nothing, type TemplateResult } from 'lit';
import type { Cause } from '../../core/schema/cause.js';
import type { CauseId, RemedyId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Ranked } from '../../core/base/types.js';
import type { LoginDoctor } from './login-doctor.js';
import { type StageOf } from './stage.js';
/** The remedy to offer for one of the runners-up: its own best, else the plan's. */
export declare const bestFor: (cause: Cause, order: readonly RemedyId[]) => RemedyId | undefined;
export declare const runnerUp: (widget: LoginDoctor, pack: Pack, order: readonly RemedyId[]) => ({ id, probability }: Ranked<CauseId>, index: number) => TemplateResult;
export declare const triedList: (widget: LoginDoctor, pack: Pack) => TemplateResult | typeof nothing;
export declare const triesToUndo: (widget: LoginDoctor, pack: Pack) => TemplateResult | typeof nothing;
export declare const others: StageOf<'others'>;
