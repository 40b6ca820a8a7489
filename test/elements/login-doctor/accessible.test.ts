import { expect } from '@open-wc/testing';
import type { LoginDoctor } from '../../../src/index.js';
import { answerWith, openDoctor } from '../../harness/doctor-visitor.js';
import type { Visitor } from '../../harness/visitor.js';

describe('login-doctor is accessible', function () {
  this.timeout(30_000);

  const STAGES: readonly (readonly [stage: string, reach: (doctor: Visitor<LoginDoctor>) => Promise<void>])[] = [
    ['start', (doctor) => doctor.settled()],
    [
      'question',
      async (doctor) => {
        await doctor.choose('買い物');
      },
    ],
    ['emergency', async (doctor) => doctor.choose('身に覚えのない注文や請求がある')],
    [
      'understood',
      async (doctor) => {
        await doctor.write('パスワードが正しくありません');
        await doctor.press('この文から調べる');
      },
    ],
    [
      'result',
      async (doctor) => {
        await doctor.choose('買い物');
        await answerWith(doctor, ['どれもない', 'コードや承認のところ', '受け取るスマホがない']);
      },
    ],
    [
      'others',
      async (doctor) => {
        await doctor.choose('買い物');
        await answerWith(doctor, ['どれもない', 'コードや承認のところ', '受け取るスマホがない']);
        await doctor.press('まだ入れない');
      },
    ],
    [
      'contact',
      async (doctor) => {
        await doctor.choose('買い物');
        await answerWith(doctor, ['どれもない', 'コードや承認のところ', '受け取るスマホがない']);
        await doctor.press('ほかの原因を見る');
        await doctor.press('連絡のしかたを見る');
      },
    ],
    [
      'review',
      async (doctor) => {
        await doctor.choose('買い物');
        await answerWith(doctor, ['どれもない', 'コードや承認のところ', '受け取るスマホがない']);
        await doctor.press('ほかの原因を見る');
        await doctor.press('答えを見直す');
      },
    ],
    [
      'solved',
      async (doctor) => {
        await doctor.choose('買い物');
        await answerWith(doctor, ['どれもない', 'コードや承認のところ', '受け取るスマホがない']);
        await doctor.press('入れました');
      },
    ],
    [
      'cannot-tell',
      async (doctor) => {
        await doctor.choose('配達');
        await answerWith(doctor, []);
      },
    ],
  ];
  for (const [stage, reach] of STAGES) {
    it(`at ${stage}`, async () => {
      const doctor = await openDoctor();
      await reach(doctor);
      await expect(doctor.widget).to.be.accessible();
    });
  }
});
