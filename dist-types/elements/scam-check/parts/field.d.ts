import { type TemplateResult } from 'lit';
import type { SayFirst } from '../../host/known.js';
import type { UiKey } from '../../words/ui-text.js';
import type { FieldActions, FirstKey, ScamState } from '../model/state.js';
/** The field with its button. */
export declare const messageField: (say: SayFirst<UiKey | FirstKey>, { typed, trouble, isWorking }: ScamState, { type, check, readFile }: FieldActions) => TemplateResult;
