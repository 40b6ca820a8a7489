import type { AudienceId, BrandId, QuestionId } from '../../core/base/id.js';
import type { Facts } from '../../core/base/types.js';

type Listener = () => void;

/**
 * What the widgets of one group know together about one brand. Each audience has its own answers: a seller's are not a shopper's.
 * Lives in memory only.
 */
export class Conversation {
  #audience: AudienceId | undefined;
  #answers = new Map<AudienceId | undefined, Facts>();
  #listeners = new Set<Listener>();

  /** The facts of the present audience. */
  get facts(): Facts {
    const facts = this.#answers.get(this.#audience) ?? {};
    return this.#audience === undefined ? facts : { ...facts, audience: this.#audience };
  }

  set facts(facts: Facts) {
    this.#audience = facts.audience;
    this.#answers.set(facts.audience, facts);
    this.#tell();
  }

  /** Answers given before the audience was known hold for it too. */
  chooseAudience(audience: AudienceId): void {
    this.#answers.set(audience, { ...this.#answers.get(undefined), ...this.#answers.get(audience) });
    this.#answers.delete(undefined);
    this.#audience = audience;
    this.#tell();
  }

  /** Later answers replace earlier ones to the same question; the others stay. */
  answer(question: QuestionId, answer: string | readonly string[]): void {
    if (question === 'audience' && typeof answer === 'string') return this.chooseAudience(answer);
    this.#answers.set(this.#audience, { ...this.facts, [question]: answer });
    this.#tell();
  }

  learn(facts: Facts): void {
    if (facts.audience !== undefined && facts.audience !== this.#audience) this.chooseAudience(facts.audience);
    this.#answers.set(this.#audience, { ...this.facts, ...facts });
    this.#tell();
  }

  forget(): void {
    this.#audience = undefined;
    this.#answers.clear();
    this.#tell();
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const groups = new WeakMap<object, Map<BrandId, Conversation>>();

/** The conversation of a group (a document, or a kit) about a brand. */
export const conversationOf = (group: object, brand: BrandId): Conversation => {
  const brands = groups.get(group) ?? new Map<BrandId, Conversation>();
  groups.set(group, brands);
  const conversation = brands.get(brand) ?? new Conversation();
  brands.set(brand, conversation);
  return conversation;
};
