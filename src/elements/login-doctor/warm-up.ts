import { nextQuestion } from '../../core/next-question.js';
import type { Pack } from '../../core/schema/pack.js';
import type { LoginDoctor } from './login-doctor.js';

const whenIdle = (work: () => void): void => void (globalThis.requestIdleCallback ?? setTimeout)(work);

/** While the visitor reads the first stage the numbers of the first answers are made, so that the first question comes as quickly as any. */
export const warmUp = (widget: LoginDoctor): void => {
  let warm: Pack | undefined;
  const hostUpdated = (): void => {
    const pack = widget._content;
    if (!pack || pack === warm) return;
    warm = pack;
    for (const { id } of widget.start.audiences) whenIdle(() => nextQuestion({ audience: id }, pack));
  };
  widget.addController({ hostUpdated });
};
