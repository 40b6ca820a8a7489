import { css } from 'lit';

/** For the document, while it is printed: only our paper. Nothing of it shows on a screen. */
export const pageSheet = css`
  lockout-paper { display: none; }
  @media print {
    @page { size: A4; margin: 9mm 15mm; }
    html, body {
      display: block !important; margin: 0 !important; padding: 0 !important; width: auto !important;
      height: auto !important; min-height: 0 !important; overflow: visible !important; background: #fff !important;
      transform: none !important;
    }
    body > :not(lockout-paper) { display: none !important; }
    lockout-paper { display: block !important; }
  }
`;

/** For widgets that are the body's own children: what `:host` says with !important no page can overrule. */
export const awaySheet = css`
  @media print {
    :host { display: none !important; }
  }
`;

/** The paper itself: A4, black on white, boxes to tick, blanks to fill. */
export const paperSheet = css`
  :host {
    all: initial; color: #000; background: #fff;
    font: 11.5pt/1.36 "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "BIZ UDPGothic", Meiryo, sans-serif;
    line-break: strict; word-break: auto-phrase; overflow-wrap: anywhere; text-autospace: normal;
    print-color-adjust: exact;
  }
  :host(:not(:lang(ja))) { font-size: 11pt; line-height: 1.32; word-break: normal; }
  h2, h3, p, ul { margin: 0; padding: 0; }
  ul { list-style: none; }
  h2 { font-size: 16pt; line-height: 1.35; margin: 7pt 0 2pt; }
  h3 { font-size: 11.5pt; border-bottom: 1.2pt solid #000; margin-top: 5pt; padding-bottom: 1pt; break-after: avoid; }
  section { break-inside: avoid; }
  .top {
    display: flex; justify-content: space-between; font-size: 9pt; border-bottom: 1.6pt solid #000;
    padding-bottom: 4pt;
  }
  li {
    display: grid; grid-template-columns: 15pt 1fr auto; gap: 0 8pt; border-bottom: .6pt solid #888;
    padding: 1.5pt 0 2pt; break-inside: avoid;
  }
  li::before {
    content: ''; width: 10pt; height: 10pt; border: 1pt solid #000; margin-top: 2pt; text-align: center;
    font-size: 9pt; line-height: 10pt;
  }
  .ok::before { content: '✓'; }
  .when { white-space: pre; }
  small { grid-column: 2 / -1; font-size: 9pt; line-height: 1.4; color: #333; white-space: pre-wrap; }
  .ask { display: grid; grid-template-columns: 1fr 1fr; gap: 0 20pt; }
  .ask p { border-bottom: .8pt solid #000; padding: 6pt 0 1pt; font-size: 10pt; }
  .no { border: 1.6pt solid #000; margin-top: 7pt; padding: 4pt 9pt; font-size: 10pt; break-inside: avoid; }
  footer { margin-top: 4pt; font-size: 8.5pt; line-height: 1.35; }
  svg { display: none; }
  .plan { white-space: pre-wrap; margin-top: 8pt; word-break: normal; }
`;
