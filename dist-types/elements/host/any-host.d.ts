import type { TemplateResult } from 'lit';
import type { Locale } from '../../core/base/locale.js';
import type { Facts } from '../../core/base/types.js';
import type { Pack } from '../../core/schema/pack.js';
import type { UiKey } from '../words/ui-text.js';
import type { Conversation } from './conversation.js';
import type { StartBrand } from './known.js';
import type { Brought } from './brought.js';
import type { OwnerContent } from './owner-content.js';
import type { AnyView, Session, Stage } from './stage.js';
import type { AnyTrail } from './trail.js';
import type { WidgetElement } from './widget-element.js';
/** What stands behind an element as the element, its frame and another widget see it, whichever widget it is. */
export interface AnyHost {
    readonly element: WidgetElement;
    readonly definition: {
        readonly mark: () => TemplateResult;
    };
    readonly name: string;
    readonly locale: Locale;
    readonly brand: StartBrand;
    readonly knowsBrand: boolean;
    readonly pack: Pack | undefined;
    readonly facts: Facts;
    readonly conversation: Conversation;
    readonly view: AnyView;
    readonly trail: AnyTrail;
    readonly session: Pick<Session<never>, 'settle'> | undefined;
    readonly brought: Brought | undefined;
    readonly kitContent: OwnerContent | undefined;
    readonly isLoading: boolean;
    readonly hasFailed: boolean;
    readonly say: (key: UiKey) => string;
    readonly tell: (event: Event) => void;
    ready(): Promise<boolean>;
    readonly reload: () => void;
    regroup(): void;
    stage(): Stage;
    reset(): void;
}
/** Notes what stands behind an element; no property of the element leads there. */
export declare const keepHost: (host: AnyHost) => void;
/** What stands behind a widget of ours; nothing behind one of another copy of the kit. */
export declare const hostOf: (element: Element) => AnyHost | undefined;
