import { expect } from '@esm-bundle/chai';
import ICAL from 'ical.js';
import { writeCalendar, type Reminder } from '../../../src/core/locks/calendar-file.js';

const LONG: Reminder = {
  id: 'seller-section-3-wait-2026-12-22',
  day: '2026-12-31',
  title: '問い合わせる日の目安：審査の結果を待つ、書類; 説明, 証拠 \\ 記録',
  note: '一行目\n二行目。とても長い説明が続きます。折り返しは75オクテットまでで、字の途中では切りません。🗓を入れても同じです。',
};
const text = writeCalendar([LONG, { ...LONG, id: 'other', day: '2028-02-29', title: 'Ask again' }], '2026-11-22');
const calendar = new ICAL.Component(ICAL.parse(text) as string);
const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

describe('writeCalendar', () => {
  it('gives back to a parser what was written', () => {
    expect(events.map(({ uid }) => uid)).to.deep.equal([`${LONG.id}@lockout-kit`, 'other@lockout-kit']);
    expect(events[0]?.summary).to.equal(LONG.title);
    expect(events[0]?.description).to.equal(LONG.note);
  });
  it('spans a whole day, into the next year and over a leap day', () => {
    expect(
      events.map(({ startDate, endDate }) => [startDate.isDate, startDate.toString(), endDate.toString()]),
    ).to.deep.equal([
      [true, '2026-12-31', '2027-01-01'],
      [true, '2028-02-29', '2028-03-01'],
    ]);
  });
  it('reminds at nine on that day', () => {
    const alarm = calendar.getFirstSubcomponent('vevent')?.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).to.equal('PT9H');
  });
  it('keeps to 75 octets a line and ends each with CRLF', () => {
    expect(text.endsWith('\r\n')).to.equal(true);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
  });
  it('cuts no letter in two', () => expect(text).not.to.include('\ufffd'));
  it('has what every calendar must have', () =>
    expect([calendar.name, String(calendar.getFirstPropertyValue('version'))]).to.deep.equal(['vcalendar', '2.0']));
});
