import { type TemplateResult } from 'lit';
interface Choice {
    readonly label: string;
    readonly hint?: string | undefined;
    readonly icon?: TemplateResult;
    readonly urgent?: boolean | undefined;
    /** The answer given before. */
    readonly current?: boolean;
    readonly choose: () => void;
}
/** One row of a framed list; a tap goes on. */
export declare const choice: ({ label, hint, icon, urgent, current, choose }: Choice) => TemplateResult;
export {};
