import { type TemplateResult } from 'lit';
import type { AudienceId } from '../../../core/base/id.js';
import type { GuideKnown } from '../model/state.js';
/** The brand's audiences to choose from. */
export declare const audienceChoices: ({ brand, facts }: GuideKnown, choose: (audience: AudienceId) => void) => TemplateResult;
