import type { ScamVerdict } from '../../core/base/types.js';
import { openPicker } from '../parts/file-input.js';
import type { FieldActions, ScamHost } from './model/state.js';

/** What to do about what stands in the field, said at the field. */
export const complain = (host: ScamHost, trouble: string): void => {
  host.set({ trouble });
  host.element.renderRoot.querySelector('textarea')?.focus();
};

const inspect = async (host: ScamHost, given: string | File): Promise<ScamVerdict | undefined> => {
  host.set({ isWorking: true });
  try {
    return (await host.ready()) ? await host.session?.inspect(given) : undefined;
  } finally {
    host.set({ isWorking: false });
  }
};

/** Reads and judges a text or a file, one at a time. */
export const read = async (host: ScamHost, given: string | File): Promise<ScamVerdict | undefined> => {
  if (host.state.isWorking) return undefined;
  host.set({ trouble: undefined });
  if (typeof given === 'string' && given.trim() === '') return void complain(host, host.say('paste-empty'));
  return inspect(host, given);
};

export const fieldActions = (host: ScamHost): FieldActions => ({
  type: (typed) => host.keep({ typed }),
  check: () => void read(host, host.state.typed),
  readFile: (file) => void (file && read(host, file)),
  pick: (what) => openPicker(host.element.renderRoot, what),
});
