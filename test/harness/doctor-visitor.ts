import { html } from '@open-wc/testing';
import type { LoginDoctor } from '../../src/index.js';
import { openAlone, type Visitor } from './visitor.js';

/** What the first stage asks. */
export const START = 'どこにログインできませんか';

/** The answers of somebody whose code does not come by SMS. */
export const SMS: readonly string[] = ['どれもない', 'コードや承認のところ', '急ぐものはない', '届かない', 'SMSか電話'];

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
