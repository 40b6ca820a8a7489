import { expect, nextFrame, waitUntil } from '@open-wc/testing';

/*
 * A sheet asks its own width, so that it has none to offer to a parent that asks its children for theirs. A frame of each width
 * stands in for a phone or a desk: dialogs and popovers stand in the window, which not every engine lets a test resize.
 */

const WIDTHS = [320, 390, 1280] as const;
const TAGS = ['login-doctor', 'scam-check', 'lock-status-guide'] as const;

/** The widest a sheet wants to be where it is asked. */
const MEASURE = 640;

/** Parents that ask their children how wide they want to be; `#here` is where a widget stands. */
const ASKING: Readonly<Record<string, string>> = {
  'a flex row': '<div id="here" style="display:flex"></div>',
  'a centred flex column': '<div id="here" style="display:flex;flex-direction:column;align-items:center"></div>',
  'a centred grid': '<div id="here" style="display:grid;justify-items:center"></div>',
  'a table cell': '<table><tr><td id="here"></td></tr></table>',
  'a float': '<div id="here" style="float:left"></div>',
  'an inline block': '<div id="here" style="display:inline-block"></div>',
  'an absolute box': '<div id="here" style="position:absolute"></div>',
  'a fitted box': '<div id="here" style="width:fit-content"></div>',
  'a dialog': '<dialog id="here"></dialog>',
  'a popover': '<div id="here" popover></div>',
  'a div in a flex row': '<div style="display:flex"><div id="here"></div></div>',
  'a kit in a flex row': '<div style="display:flex"><lockout-kit id="here"></lockout-kit></div>',
  'a narrow float': '<div style="width:250px"><div id="here" style="float:right"></div></div>',
};

/** Parents that give a width and ask for none. */
const GIVING: Readonly<Record<string, string>> = {
  'an ordinary block': '<div id="here"></div>',
  'a flex column': '<div id="here" style="display:flex;flex-direction:column"></div>',
  'a grid': '<div id="here" style="display:grid"></div>',
  'a narrow column': '<div id="here" style="width:250px"></div>',
};

const PAGE = `<!doctype html>
<html lang="ja" style="scrollbar-width:none">
<body style="margin:0"><script type="module" src="/src/embed/define/index.ts"></script>`;

const open = async (width: number): Promise<Document> => {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${width}px;height:3000px;border:0`;
  frame.srcdoc = PAGE;
  document.body.append(frame);
  await waitUntil(() => frame.contentWindow?.customElements.get('lock-status-guide'), 'no widgets', { timeout: 9000 });
  return frame.contentDocument!;
};

const show = (place: HTMLElement): void => {
  if (place.localName === 'dialog') (place as HTMLDialogElement).showModal();
  else if (place.popover) place.showPopover();
};

/** Puts something into such a parent and gives how wide it becomes. */
const widthOf = async (page: Document, parent: string, inner: HTMLElement): Promise<number> => {
  page.body.innerHTML = parent;
  const place = page.getElementById('here')!;
  place.append(inner);
  show(place);
  await waitUntil(
    () => !inner.localName.includes('-') || inner.shadowRoot?.querySelector('.sheet'),
    'nothing is drawn',
  );
  await nextFrame();
  return inner.getBoundingClientRect().width;
};

/** As wide as words become that would fill any line. */
const allowed = async (page: Document, parent: string): Promise<number> => {
  const words = page.createElement('div');
  words.textContent = 'あ'.repeat(400);
  return widthOf(page, parent, words);
};

for (const width of WIDTHS) {
  describe(`at ${width} px`, function () {
    this.timeout(20_000);
    let page: Document;
    before(async () => void (page = await open(width)));
    after(() => page.defaultView?.frameElement?.remove());

    for (const [name, parent] of Object.entries(ASKING)) {
      it(`${name} makes room for each widget`, async () => {
        const most = await allowed(page, parent);
        for (const tag of TAGS) {
          const got = await widthOf(page, parent, page.createElement(tag));
          expect(got, tag).to.be.closeTo(Math.min(most, MEASURE), 1);
        }
      });
    }

    for (const [name, parent] of Object.entries(GIVING)) {
      it(`${name} is filled, and nothing stands above the sheet`, async () => {
        const most = await allowed(page, parent);
        for (const tag of TAGS) {
          const widget = page.createElement(tag);
          expect(await widthOf(page, parent, widget), tag).to.be.closeTo(most, 1);
          const sheet = widget.shadowRoot!.querySelector('.sheet')!;
          expect(sheet.getBoundingClientRect().top).to.equal(widget.getBoundingClientRect().top);
          expect(sheet.getBoundingClientRect().height).to.equal(widget.getBoundingClientRect().height);
        }
      });
    }

    it('two in a row share it', async () => {
      const one = page.createElement('login-doctor');
      const other = page.createElement('scam-check');
      await widthOf(page, ASKING['a flex row']!, one);
      one.after(other);
      await waitUntil(() => other.shadowRoot?.querySelector('.sheet'));
      await nextFrame();
      const half = Math.min(MEASURE, width / 2);
      for (const each of [one, other]) expect(each.getBoundingClientRect().width).to.be.closeTo(half, 1);
      expect(page.documentElement.scrollWidth).to.be.at.most(width);
    });

    it('what is hidden takes no room', async () => {
      const widget = page.createElement('login-doctor');
      widget.hidden = true;
      page.body.innerHTML = ASKING['a flex row']!;
      page.getElementById('here')!.append(widget);
      await nextFrame();
      expect(widget.getClientRects()).to.have.lengthOf(0);
    });
  });
}
