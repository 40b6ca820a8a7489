/** Draws the pack as a graph: questions, causes, remedies. Every node is a link, so that it can be shared and gone back from. */
import pack from './pack.js';
import numbers from './numbers.js';
import { panelFor } from './model-panel.js';

const WIDTH = { never: 0.4, rarely: 0.6, sometimes: 1.2, often: 2.4, always: 4 };
const COLUMNS = { question: 0, cause: 350, remedy: 700 };
const NODE = { width: 230, height: 20, step: 24, top: 34 };
const LONGEST = 18;

const svg = document.querySelector('svg');
const panel = document.querySelector('.panel');
const select = document.querySelector('select');
const find = document.querySelector('#find');
const said = document.querySelector('output');

const draw = (name, attributes, ...children) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

const isFor = (item) => !item.audiences || select.value === '' || item.audiences.includes(select.value);
const strongest = (words) => Object.values(words).sort((a, b) => WIDTH[b] - WIDTH[a])[0];

/** Nodes and lines for the audience at hand. */
const graphOf = () => {
  const causes = pack.causes.filter(isFor);
  const asked = new Set(causes.flatMap(({ answers }) => Object.keys(answers)));
  const named = new Set(causes.flatMap(({ remedies }) => remedies));
  const questions = pack.questions.filter((each) => isFor(each) && asked.has(each.id)).sort((a, b) => a.order - b.order);
  const remedies = pack.remedies.filter((each) => isFor(each) && named.has(each.id));
  const lines = causes.flatMap((cause) => [
    ...Object.entries(cause.answers).map(([id, words]) => ({ from: `question/${id}`, to: `cause/${cause.id}`, width: WIDTH[strongest(words)] })),
    ...cause.remedies.map((id) => ({ from: `cause/${cause.id}`, to: `remedy/${id}`, width: 1.2 })),
  ]);
  return { questions, causes, remedies, lines };
};

const labelOf = (kind, { text }) => (kind === 'question' ? text.ask : text.short);
const shortened = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** What has its neighbours on the left high stands high itself: fewer lines cross. */
const byNeighbours = (kind, items, lines, places) => {
  const mean = ({ id }) => {
    const around = lines.filter(({ to }) => to === `${kind}/${id}`).flatMap(({ from }) => places.get(from)?.row ?? []);
    return around.reduce((sum, row) => sum + row, 0) / Math.max(1, around.length);
  };
  return [...items].sort((a, b) => mean(a) - mean(b));
};

/** Shorter columns are spread over the height of the longest. */
const place = (kind, items, rows, places) =>
  items.forEach((item, i) => {
    const row = ((i + 0.5) * rows) / items.length - 0.5;
    places.set(`${kind}/${item.id}`, { kind, item, row, x: COLUMNS[kind], y: NODE.top + row * NODE.step });
  });

const placesOf = ({ questions, causes, remedies, lines }) => {
  const places = new Map();
  const rows = Math.max(questions.length, causes.length, remedies.length);
  place('question', questions, rows, places);
  place('cause', byNeighbours('cause', causes, lines, places), rows, places);
  place('remedy', byNeighbours('remedy', remedies, lines, places), rows, places);
  return { places, rows };
};

const nodeOf = ([id, { kind, item, x, y }], i) => {
  const label = labelOf(kind, item);
  const box = draw('rect', { x, y, width: NODE.width, height: NODE.height, rx: 4 });
  const words = draw('text', { x: x + 8, y: y + 14, lang: 'ja' }, shortened(label));
  return draw('a', { href: `#${id}`, 'data-id': id, tabindex: i === 0 ? 0 : -1, 'aria-label': `${kind}: ${label}` }, draw('title', {}, `${item.id}: ${label}`), box, words);
};

const lineOf = (places) => ({ from, to, width }) => {
  const [a, b] = [places.get(from), places.get(to)];
  if (!a || !b) return [];
  const [x1, y1, x2, y2] = [a.x + NODE.width, a.y + NODE.height / 2, b.x, b.y + NODE.height / 2];
  const middle = (x1 + x2) / 2;
  return [draw('path', { d: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`, 'stroke-width': width, 'data-from': from, 'data-to': to })];
};

const headOf = (kind, words) => draw('text', { x: COLUMNS[kind], y: 16, class: 'head' }, words);

let places = new Map();

const drawAll = () => {
  const graph = graphOf();
  const placed = placesOf(graph);
  places = placed.places;
  svg.setAttribute('viewBox', `-4 0 ${COLUMNS.remedy + NODE.width + 8} ${NODE.top + placed.rows * NODE.step + 4}`);
  const heads = [
    headOf('question', `${graph.questions.length} questions`), headOf('cause', `${graph.causes.length} causes`), headOf('remedy', `${graph.remedies.length} remedies`),
  ];
  svg.replaceChildren(...heads, ...graph.lines.flatMap(lineOf(places)), ...[...places].map(nodeOf));
  document.querySelector('datalist').replaceChildren(...[...places].map(([id, { kind, item }]) => new Option(labelOf(kind, item), id)));
};

const nodes = () => [...svg.querySelectorAll('a')];

/** One stop for the Tab key, as many nodes as there are. */
const stopAt = (node) => {
  for (const each of nodes()) each.setAttribute('tabindex', each === node ? 0 : -1);
};

/** Lights up the chosen node and what it touches, and tells about it beside the drawing. */
const choose = () => {
  const id = decodeURIComponent(location.hash.slice(1));
  const near = new Set();
  for (const line of svg.querySelectorAll('path')) {
    const touches = line.dataset.from === id || line.dataset.to === id;
    line.classList.toggle('near', touches);
    if (touches) near.add(line.dataset.from).add(line.dataset.to);
  }
  for (const node of nodes()) {
    node.classList.toggle('chosen', node.dataset.id === id);
    node.classList.toggle('near', node.dataset.id !== id && near.has(node.dataset.id));
    if (node.dataset.id === id) stopAt(node);
  }
  svg.classList.toggle('one', near.size > 0);
  panel.replaceChildren(...panelFor({ pack, numbers, isFor }, id));
};

/** What was chosen is read next; the title of the panel takes the focus. */
const chooseAndRead = () => {
  choose();
  panel.scrollTop = 0;
  panel.querySelector('h2')?.focus();
};

const go = (id) => {
  if (location.hash === `#${id}`) chooseAndRead();
  else location.hash = id;
};

const COLUMN_KEYS = { ArrowLeft: -1, ArrowRight: 1 };
const ROW_KEYS = { ArrowUp: -1, ArrowDown: 1 };
const inColumn = (kind) => [...places].filter(([, each]) => each.kind === kind).map(([id]) => id);

/** The next of the column, or the nearest of the one beside it. */
const besideOf = (id, key) => {
  const { kind, row } = places.get(id);
  const own = inColumn(kind);
  if (ROW_KEYS[key]) return own[own.indexOf(id) + ROW_KEYS[key]];
  const kinds = Object.keys(COLUMNS);
  const column = inColumn(kinds[kinds.indexOf(kind) + (COLUMN_KEYS[key] ?? 0)]);
  return column.sort((a, b) => Math.abs(places.get(a).row - row) - Math.abs(places.get(b).row - row))[0];
};

const onKey = (event) => {
  const node = event.target.closest('a');
  if (!node || !(event.key in ROW_KEYS || event.key in COLUMN_KEYS)) return;
  event.preventDefault();
  const next = nodes().find(({ dataset }) => dataset.id === besideOf(node.dataset.id, event.key));
  if (!next) return;
  stopAt(next);
  next.focus();
};

/** By id, with or without its kind, else by any words of its label; causes first. */
const found = (words) => {
  const all = [...places].sort(([, a], [, b]) => (b.kind === 'cause') - (a.kind === 'cause'));
  const is = all.find(([id, { item }]) => id === words || item.id === words);
  return (is ?? all.find(([id, { kind, item }]) => id.includes(words) || labelOf(kind, item).includes(words)))?.[0];
};

const onFind = (event) => {
  event.preventDefault();
  const words = find.value.trim();
  const id = words === '' ? undefined : found(words);
  said.textContent = words !== '' && !id ? `Nothing here is called ${words}.` : '';
  if (id) go(id);
};

/** What is chosen already changes no address, and is read all the same. */
const onPress = (event) => {
  const node = event.target.closest('a');
  if (node && location.hash === `#${node.dataset.id}`) chooseAndRead();
};

const audiences = pack.brands.find(({ id }) => id === pack.brand).audiences;
select.append(new Option('all', ''), ...audiences.map(({ id }) => new Option(id, id)));
select.addEventListener('change', () => (drawAll(), choose()));
svg.addEventListener('keydown', onKey);
svg.addEventListener('click', onPress);
document.querySelector('form').addEventListener('submit', onFind);
addEventListener('hashchange', chooseAndRead);
drawAll();
choose();
