import { html } from '@open-wc/testing';
import type { LoginDoctor } from '../../src/index.js';
import { openAlone, type Visitor } from './visitor.js';

export const openDoctor = (attributes = html`<login-doctor></login-doctor>`): Promise<Visitor<LoginDoctor>> =>
  openAlone<LoginDoctor>(attributes, 'login-doctor');

const isAsking = (doctor: Visitor<LoginDoctor>): boolean =>
  doctor.root.querySelector('details summary') !== null && doctor.sees('つ目の質問です');

/** Gives these answers where they are offered and says わからない to the rest, until the questions end. */
export const answerWith = async (doctor: Visitor<LoginDoctor>, answers: readonly string[]): Promise<void> => {
  for (let asked = 0; asked < 12 && isAsking(doctor); asked += 1) {
    const answer = answers.find((each) => doctor.options.has(each));
    if (answer) await doctor.choose(answer);
    if (!answer && !doctor.find('これで進む')) await doctor.press('わからない');
    if (doctor.find('これで進む')) await doctor.press('これで進む');
  }
};
