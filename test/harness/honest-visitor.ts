/** Somebody with one cause, who answers what its own words make most probable and tries what is offered. */
import { expect } from '@open-wc/testing';
import { distribution, optionsFor, priorOf } from '../../src/core/diagnosis/bayes.js';
import { LIKELIHOOD } from '../../src/core/base/words-to-numbers.js';
import type { DoctorView } from '../../src/elements/login-doctor/model/views.js';
import type { LoginDoctor } from '../../src/index.js';
import pack from '../../src/packs/folded/amazon.ja.js';
import type { Visitor } from './visitor.js';

export type Cause = (typeof pack.causes)[number];
type Question = (typeof pack.questions)[number];
type Doctor = Visitor<LoginDoctor>;
type Kind = DoctorView['kind'];

const AUDIENCES = pack.brands.find(({ id }) => id === pack.brand)?.audiences ?? [];

/** The one whom it befalls most often. */
export const audienceOf = (cause: Cause): string =>
  AUDIENCES.map(({ id }) => id)
    .filter((audience) => !cause.audiences || cause.audiences.includes(audience))
    .sort((a, b) => priorOf(cause.prior, { audience: b }) - priorOf(cause.prior, { audience: a }))[0] ?? '';

const strengthOf = (cause: Cause, question: Question, option: string): number =>
  LIKELIHOOD[cause.answers[question.id]?.[option] ?? 'never'];

/** Of many: all that are likely, or 「どれもない」. */
const ticked = (cause: Cause, question: Question, offered: readonly string[]): readonly string[] => {
  const likely = offered.filter((id) => id !== 'none' && strengthOf(cause, question, id) >= LIKELIHOOD.often);
  return likely.length > 0 ? likely : offered.filter((id) => id === 'none');
};

/** The one most probable answer, the first of several; none where the cause leaves it open, or not knowing is likelier. */
const picked = (cause: Cause, question: Question, audience: string): readonly string[] => {
  const options = optionsFor(question, { audience });
  const chances = distribution(cause, question, options);
  const best = Math.max(...chances);
  const [likeliest, ...others] = options.filter((_, at) => best - (chances[at] ?? 0) < 1e-9);
  const isNamed = likeliest && cause.answers[question.id]?.[likeliest.id] !== undefined;
  return likeliest && (isNamed || others.length === 0) && strengthOf(cause, question, 'unknown') < best
    ? [likeliest.id]
    : [];
};

const answersTo = (cause: Cause, question: Question, audience: string): readonly string[] => {
  const offered = optionsFor(question, { audience }).map(({ id }) => id);
  const ids = question.choose === 'many' ? ticked(cause, question, offered) : picked(cause, question, audience);
  return question.options.filter(({ id }) => ids.includes(id)).map(({ text }) => text.label);
};

const withoutSpaces = (words: string | null | undefined): string => (words ?? '').replace(/[\s\u200b]+/g, '');

const shownRemedy = (doctor: Doctor): string => {
  const title = withoutSpaces(doctor.root.querySelector('.do h3')?.textContent);
  return (
    pack.remedies.find(({ text }) => withoutSpaces(text.title) === title)?.id ?? `「${title}」, which is no remedy`
  );
};

const shownQuestion = ({ title }: Doctor): Question => {
  const question = pack.questions.find(({ text }) => withoutSpaces(text.ask) === title);
  if (!question) throw new Error(`「${title}」 is no question`);
  return question;
};

/** What became of a visit. */
export interface Walk {
  readonly kinds: readonly string[];
  /** The three first causes when the questions ended. */
  readonly firstThree: readonly string[];
  /** Remedies, as they were offered. */
  readonly offered: readonly string[];
}

/** Longer than any walk: whoever gets here goes in circles. */
const TOO_LONG = 60;

/** A visit: what is done at each stage, until something that cures the cause has helped. */
export class HonestVisitor {
  readonly #doctor: Doctor;
  readonly #cause: Cause;
  readonly #kinds: string[] = [];
  readonly #offered: string[] = [];
  #firstThree: readonly string[] = [];
  /** The stage on the screen, as the page is told. */
  #kind: Kind = 'start';
  readonly #doesAt: { readonly [K in Kind]?: () => Promise<void> } = {
    audience: () => this.#chooseAudience(),
    question: () => this.#answer(),
    result: () => this.#try(),
    emergency: () => this.#doctor.press('入れる方法を探す'),
    understood: () => this.#doctor.press('この内容で調べる'),
    others: () => this.#doctor.press('直し方を見る'),
  };

  constructor(doctor: Doctor, cause: Cause) {
    this.#doctor = doctor;
    this.#cause = cause;
    doctor.widget.addEventListener('lockout-step', ({ stage }) => (this.#kind = stage as Kind));
  }

  /** From the first tap, or from words typed, to 「ログインできて、よかったです」. */
  async walk(typed?: string): Promise<Walk> {
    await (typed === undefined ? this.#chooseAudience() : this.#type(typed));
    while (this.#kind !== 'solved') {
      await this.#step();
      expect(this.#doctor.root.activeElement, `the focus is lost at ${this.#kind}`).to.exist;
    }
    return { kinds: this.#kinds, firstThree: this.#firstThree, offered: this.#offered };
  }

  async #step(): Promise<void> {
    const kind = this.#kind;
    this.#kinds.push(kind);
    expect(this.#kinds.length, `in circles: ${this.#kinds.slice(-6).join(' ')}`).to.be.below(TOO_LONG);
    const does = this.#doesAt[kind];
    if (!does) throw new Error(`${this.#cause.id} ends at ${kind}: ${JSON.stringify(this.#doctor.widget.facts)}`);
    await does();
  }

  #chooseAudience(): Promise<void> {
    const audience = audienceOf(this.#cause);
    return this.#doctor.choose(AUDIENCES.find(({ id }) => id === audience)?.text.label ?? audience);
  }

  async #type(words: string): Promise<void> {
    await this.#doctor.write(words);
    await this.#doctor.press('この文から調べる');
  }

  async #answer(): Promise<void> {
    const question = shownQuestion(this.#doctor);
    const labels = answersTo(this.#cause, question, this.#doctor.widget.facts.audience ?? '');
    for (const label of labels) await this.#doctor.choose(label);
    if (labels.length === 0) await this.#doctor.press('わからない');
    else if (question.choose === 'many') await this.#doctor.press('これで進む');
  }

  async #try(): Promise<void> {
    const remedy = shownRemedy(this.#doctor);
    if (this.#offered.length === 0)
      this.#firstThree = this.#doctor.widget.result?.causes.slice(0, 3).map(({ id }) => id) ?? [];
    expect(this.#offered, 'what was tried is not offered again').to.not.include(remedy);
    this.#offered.push(remedy);
    const [yes, no] = this.#doctor.find('解決した') ? ['解決した', 'まだ困っている'] : ['入れました', 'まだ入れない'];
    await this.#doctor.press(this.#cause.remedies.includes(remedy) ? yes : no);
  }
}
