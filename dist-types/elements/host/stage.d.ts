import type { CSSResult, TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
/** Another widget this one can open. */
export type WidgetTag = 'login-doctor' | 'scam-check' | 'lock-status-guide';
/** What a stage shows: its body, the words and the one other way in the footer. */
export interface Stage {
    readonly body: TemplateResult;
    readonly note: TemplateResult | string;
    readonly way?: {
        readonly label: string;
        readonly go: () => void;
    } | undefined;
}
/** The part of a widget that arrives after its first stage. */
export interface LaterStages<View, W> {
    readonly styles: readonly CSSResult[];
    render(widget: W, view: View, pack: Pack): Stage;
}
export type AnyView = {
    readonly kind: string;
};
/** Another widget in place of this one, drawn by what arrived with it. */
export type HandOver = {
    readonly kind: 'hand-over';
    readonly render: () => TemplateResult;
};
