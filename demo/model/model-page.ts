/** The page at work: what is drawn, what is chosen, what the keys do. */
import type { Facts } from '../../src/core/base/types.js';
import type { Pack } from '../../src/core/schema/pack.js';
import { shapesOf, viewBoxOf } from './drawing.js';
import { findSpot, graphOf, isStep, stepFrom, type Graph } from './graph.js';
import { the } from './make.js';
import { panelFor } from './panel.js';
import { ALL_AUDIENCES, notFound } from './words.js';

const audiencesOf = (pack: Pack): readonly string[] =>
  pack.brands.find(({ id }) => id === pack.brand)?.audiences.map(({ id }) => id) ?? [];

const chosenId = (): string => decodeURIComponent(location.hash.slice(1));

const nodeUnder = ({ target }: Event): SVGAElement | null =>
  target instanceof Element ? target.closest<SVGAElement>('svg a') : null;

const idOf = (node: SVGElement): string => node.dataset['id'] ?? '';

/** Lights up the lines of a node; the nodes at their ends are near. */
const lightLines = (lines: Iterable<SVGPathElement>, id: string): ReadonlySet<string | undefined> => {
  const near = new Set<string | undefined>();
  for (const line of lines) {
    const { from, to } = line.dataset;
    const touches = from === id || to === id;
    line.classList.toggle('near', touches);
    if (touches) near.add(from).add(to);
  }
  return near;
};

const lightNode = (node: SVGAElement, id: string, near: ReadonlySet<string | undefined>): void => {
  const isChosen = idOf(node) === id;
  node.classList.toggle('chosen', isChosen);
  node.classList.toggle('near', !isChosen && near.has(idOf(node)));
};

/** Draws a pack into the page, and answers its visitor. */
export class ModelPage {
  readonly #pack: Pack;
  readonly #drawing = the('svg', SVGSVGElement);
  readonly #panel = the('.panel', HTMLElement);
  readonly #audience = the('#audience', HTMLSelectElement);
  readonly #find = the('#find', HTMLInputElement);
  readonly #names = the('#names', HTMLDataListElement);
  readonly #said = the('output', HTMLOutputElement);
  #graph: Graph;

  constructor(pack: Pack) {
    this.#pack = pack;
    this.#audience.append(new Option(ALL_AUDIENCES, ''), ...audiencesOf(pack).map((id) => new Option(id, id)));
    this.#graph = this.#draw();
    this.#choose();
    this.#listen();
  }

  get #facts(): Facts {
    const audience = this.#audience.value;
    return audience === '' ? {} : { audience };
  }

  #listen(): void {
    this.#audience.addEventListener('change', () => this.#redraw());
    this.#drawing.addEventListener('keydown', (event) => this.#onKey(event));
    this.#drawing.addEventListener('click', (event) => this.#onPress(event));
    the('form', HTMLFormElement).addEventListener('submit', (event) => this.#onFind(event));
    addEventListener('hashchange', () => this.#chooseAndRead());
  }

  #draw(): Graph {
    const graph = graphOf(this.#pack, this.#facts);
    this.#drawing.setAttribute('viewBox', viewBoxOf(graph));
    this.#drawing.replaceChildren(...shapesOf(graph));
    this.#names.replaceChildren(...graph.spots.map(({ id, label }) => new Option(label, id)));
    return graph;
  }

  #redraw(): void {
    this.#graph = this.#draw();
    this.#choose();
  }

  get #nodes(): readonly SVGAElement[] {
    return [...this.#drawing.querySelectorAll<SVGAElement>('a')];
  }

  /** One stop for the Tab key, as many nodes as there are. */
  #stopAt(node: SVGAElement): void {
    for (const each of this.#nodes) each.setAttribute('tabindex', each === node ? '0' : '-1');
  }

  /** Lights up the chosen node and what it touches, and tells about it beside the drawing. */
  #choose(): void {
    const id = chosenId();
    const near = lightLines(this.#drawing.querySelectorAll('path'), id);
    for (const node of this.#nodes) lightNode(node, id, near);
    const chosen = this.#nodes.find((node) => idOf(node) === id);
    if (chosen) this.#stopAt(chosen);
    this.#drawing.classList.toggle('one', near.size > 0);
    this.#panel.replaceChildren(...panelFor({ pack: this.#pack, facts: this.#facts }, id));
  }

  /** What was chosen is read next; the title of the panel takes the focus. */
  #chooseAndRead(): void {
    this.#choose();
    this.#panel.scrollTop = 0;
    this.#panel.querySelector('h2')?.focus();
  }

  #go(id: string): void {
    if (chosenId() === id) this.#chooseAndRead();
    else location.hash = id;
  }

  #onKey(event: KeyboardEvent): void {
    const node = nodeUnder(event);
    if (!node || !isStep(event.key)) return;
    event.preventDefault();
    const next = stepFrom(this.#graph, idOf(node), event.key);
    const target = this.#nodes.find((each) => idOf(each) === next?.id);
    if (!target) return;
    this.#stopAt(target);
    target.focus();
  }

  #onFind(event: SubmitEvent): void {
    event.preventDefault();
    const words = this.#find.value.trim();
    const spot = words === '' ? undefined : findSpot(this.#graph, words);
    this.#said.textContent = words !== '' && !spot ? notFound(words) : '';
    if (spot) this.#go(spot.id);
  }

  /** What is chosen already changes no address, and is read all the same. */
  #onPress(event: MouseEvent): void {
    const node = nodeUnder(event);
    if (node && chosenId() === idOf(node)) this.#chooseAndRead();
  }
}
