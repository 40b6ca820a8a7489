import type { Choices } from '../choose.js';

/** Every bench by its name. */
export const BENCHES: Choices = {
  scam: { file: 'tools/bench/scam.ts', says: 'scam-check on real messages; docs/accuracy.md' },
  fit: { file: 'tools/bench/fit.ts', says: 'the signals’ words against what the messages say' },
  diagnosis: {
    file: 'tools/bench/diagnosis.ts',
    says: 'login-doctor on people made from its own model; docs/diagnosis.md',
  },
  personas: { file: 'tools/bench/personas.ts', says: 'login-doctor on people somebody wrote down; docs/diagnosis.md' },
  listening: { file: 'tools/bench/listening.ts', says: 'who hears free text best for its size; docs/listening.md' },
  notices: { file: 'tools/bench/notices.ts', says: 'lock-status-guide on notices; docs/notices.md' },
  plan: { file: 'tools/bench/plan.ts', says: 'what is found in plans with a known defect; docs/plan.md' },
  speed: { file: 'tools/bench/speed.ts', says: 'reading, judging and steps on a slow phone; docs/speed.md' },
  model: { file: 'tools/bench/model.ts', says: 'the model’s numbers, cause by cause' },
};
