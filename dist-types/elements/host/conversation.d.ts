import type { AudienceId, BrandId, QuestionId } from '../../core/base/id.js';
import type { Facts } from '../../core/base/types.js';
type Listener = () => void;
/**
 * What the widgets of one group know together about one brand. Each audience has its own answers: a seller's are not a shopper's.
 * Lives in memory only.
 */
export declare class Conversation {
    #private;
    /** The facts of the present audience. */
    get facts(): Facts;
    set facts(facts: Facts);
    /** Answers given before the audience was known hold for it too. */
    chooseAudience(audience: AudienceId): void;
    /** Later answers replace earlier ones to the same question; the others stay. */
    answer(question: QuestionId, answer: string | readonly string[]): void;
    learn(facts: Facts): void;
    forget(): void;
    subscribe(listener: Listener): () => void;
}
/** The conversation of a group (a document, or a kit) about a brand. */
export declare const conversationOf: (group: object, brand: BrandId) => Conversation;
export {};
