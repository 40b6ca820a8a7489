import { type TemplateResult } from 'lit';
import type { ContactId, ReferenceId } from '../../core/base/id.js';
import type { Contact } from '../../core/schema/contact.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Facts } from '../../core/base/types.js';
import { type Say } from '../words/say.js';
interface ContactRoute {
    readonly pack: Pack;
    readonly contact: Contact;
    readonly facts: Facts;
    readonly ready: ReadonlySet<ReferenceId>;
    readonly toggle: (reference: ReferenceId) => void;
}
/** The route asked for, or the visitor's own one that needs no sign-in: a seller is not sent to the shoppers' desk. */
export declare const contactFor: (pack: Pack, facts: Facts, wanted?: ContactId) => Contact | undefined;
export declare const neverList: (pack: Pack, ids: readonly ReferenceId[]) => TemplateResult;
/** How much is at hand. Nobody says 「0つ」. */
export declare const readyInWords: (say: Say, { ready }: Contact, ticked: ReadonlySet<string>) => string;
/** An official route: the way there, what to have ready, what never to tell. */
export declare const contactRoute: (route: ContactRoute) => TemplateResult;
export {};
