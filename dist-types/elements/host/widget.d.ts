import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { AudienceId, BrandId, QuestionId } from '../../core/base/id.js';
import type { Locale, Pack } from '../../core/schema/pack.js';
import type { Facts } from '../../core/base/types.js';
import START from '../../packs/folded/start.ja.js';
import type { Conversation } from './conversation.js';
import type { Resume } from './resume.js';
import type { AnyView, LaterStages, Stage, WidgetTag } from './stage.js';
import { type UiKey, type Words } from '../words/ui-text.js';
/**
 * What the three widgets share: attributes, the owner's content, the conversation, the way back, header and footer.
 * A widget adds its first stage at once and its later ones by `import()`.
 */
export declare abstract class LockoutWidget<View extends AnyView, Key extends string = never> extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** The brand, one of the built-in ones or of your own pack. */
    brand: BrandId;
    /** An audience of the brand: shopper, seller or flex for Amazon. Left out: the visitor is asked. */
    audience: AudienceId | undefined;
    /** auto follows the system; light or dark fix it. */
    theme: 'auto' | 'light' | 'dark' | undefined;
    /** Address of a JSON patch over the built-in pack. */
    src: string | undefined;
    /** The same patch inline. */
    config: string | undefined;
    /** Words of the site owner's call to action. */
    ctaLabel: string | undefined;
    /** Where the call to action leads: https, mailto or tel. */
    ctaHref: string | undefined;
    /** Keep ids and dates for a second visit: tab (this tab) or device (30 days at most). Nothing is stored without it. */
    resume: 'tab' | 'device' | undefined;
    /** A pack patch as an object, or a whole pack. */
    pack: object | undefined;
    _trail: readonly [View, ...View[]];
    _loading: boolean;
    _failed: boolean;
    _content: Pack | undefined;
    _resumed: Resume | undefined;
    /** @internal The first part of its words' keys. */
    abstract readonly topic: 'doctor' | 'scam' | 'guide';
    /** @internal The words of its first stage. */
    abstract readonly firstWords: Words<Key>;
    /** @internal */
    abstract readonly mark: TemplateResult;
    /** @internal */
    abstract readonly firstView: View;
    protected abstract renderFirst(): Stage;
    protected abstract loadLater(): Promise<LaterStages<View, this>>;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** What is known, in and out. */
    get facts(): Facts;
    set facts(facts: Facts);
    /** Starts over: forgets every answer of this conversation. */
    reset(): void;
    /** @internal The group's shared answers. */
    get conversation(): Conversation;
    /** @internal */
    get view(): View;
    /** @internal Goes on to a stage once the later ones are there. */
    go(view: View): Promise<void>;
    /** @internal The present stage in place of the last: no step of its own on the way back. */
    replace(view: View): void;
    /** @internal One stage back; answers stay and can be changed. */
    back(): void;
    /** @internal */
    answer(question: QuestionId, answer: string | readonly string[]): void;
    /** @internal Opens another widget: the one on the page, or in place. */
    openWidget(tag: WidgetTag): Promise<void>;
    /** @internal Somebody was sent here by another widget. */
    arrive(): Promise<void>;
    /** @internal Words by key: the owner's, else ours. */
    t(key: UiKey | Key, values?: Readonly<Record<string, string | number>>): string;
    /** @internal The widget's name in its header. */
    get name(): string;
    /** @internal The language around us that we have words in. */
    get locale(): Locale;
    /** @internal The brand's words that are there from the start. */
    get start(): (typeof START)[number];
    /** @internal Words, rules and stages; false and a sentence when they cannot be had. */
    ready(): Promise<boolean>;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
    protected updated(): void;
}
