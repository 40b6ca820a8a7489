import type { CauseId, RemedyId } from '../../../core/base/id.js';
import { chosen } from '../../../core/base/scope.js';
import type { Diagnosis, Facts, Ranked } from '../../../core/base/types.js';
import type { Cause } from '../../../core/schema/cause.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { Remedy } from '../../../core/schema/remedy.js';

const answers = (facts: Facts, question: string, options: readonly string[]): boolean =>
  chosen(facts, question).some((id) => options.includes(id));

/** Some get in and cannot use it, or only got a message: 「入れましたか」 is not their question. */
export const getsIn = (facts: Facts): boolean =>
  answers(facts, 'stuck-at', ['limited', 'message-only']) || answers(facts, 'sign-in-works', ['yes', 'partly']);

export const causeOf = (pack: Pack, id: CauseId | undefined): Cause | undefined =>
  pack.causes.find((cause) => cause.id === id);

export const remedyOf = (pack: Pack, id: RemedyId | undefined): Remedy | undefined =>
  pack.remedies.find((remedy) => remedy.id === id);

/** The cause a view is about: the one asked for, else the first. */
export const rankedOf = ({ causes }: Diagnosis, asked: CauseId | undefined): Ranked<CauseId> | undefined =>
  causes.find(({ id }) => id === asked) ?? causes[0];
