import { type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
interface CopyBox {
    readonly pack: Pack;
    readonly label: string;
    readonly text: string;
    readonly button: string;
    readonly rows: number;
}
/** Words to take along: shown before they are copied, and copied only when asked. */
export declare const copyBox: ({ pack, label, text, button, rows, }: CopyBox) => TemplateResult;
export {};
