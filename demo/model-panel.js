/** What stands beside the drawing: all a file says about the chosen node, every id a link. */
const make = (name, ...children) => {
  const element = document.createElement(name);
  element.append(...children);
  return element;
};

const japanese = (text) => {
  const words = make('span', text ?? '');
  words.lang = 'ja';
  return words;
};

const link = (kind, id, text) => {
  const anchor = make('a', japanese(text));
  anchor.href = `#${kind}/${id}`;
  return anchor;
};

const small = (...children) => make('small', ...children);
const list = (rows) => make('ul', ...rows.map((row) => make('li', ...row)));
const part = (title, rows) => (rows.length > 0 ? [make('h3', title), list(rows)] : []);

/** The focus comes here when a node is chosen. */
const title = (words) => {
  const heading = make('h2', japanese(words));
  heading.tabIndex = -1;
  return heading;
};

const head = (noun, { id, sources }, words, note) => [
  title(words),
  make('p', make('code', `${noun}/${id}.json`)),
  ...(note ? [make('p', japanese(note))] : []),
  make('p', small(`rests on ${sources.length > 0 ? sources.join(', ') : 'nothing'}`)),
];

const order = ['always', 'often', 'sometimes', 'rarely', 'never'];
const byId = (items, id) => items.find((each) => each.id === id);
const optionOf = (question, id) => japanese(byId(question?.options ?? [], id)?.text.label ?? (id === 'unknown' ? 'わからない' : id));
const between = (nodes, separator) => nodes.flatMap((node, i) => (i > 0 ? [separator, node] : [node]));
const minutes = ({ minutes: [from, to], helps, isService }) => ` ${from}–${to} min, ${isService ? 'the official desk' : `helps ${helps}`}`;

/** Term and description by turns: what is said in each of the five words. */
const byWord = (entries) =>
  make('dl', ...order.flatMap((word) => {
    const said = entries.filter(([, each]) => each === word).map(([node]) => node);
    return said.length > 0 ? [make('dt', word), make('dd', ...between(said, ', '))] : [];
  }));

const percent = (share) => `${(100 * share).toFixed(1)} %`;

const evidenceOf = (pack, { evidence }) => part('Best evidence', evidence.map(({ question, option, times }) => {
  const asked = byId(pack.questions, question);
  return [make('b', `${times.toFixed(1)} × `), optionOf(asked, option), make('br'), small(link('question', question, asked?.text.ask))];
}));

const takenFor = (pack, numbers) => part('Confused with', numbers.takenFor.map(({ cause, question, apart }) => [
  link('cause', cause, byId(pack.causes, cause)?.text.short), make('br'),
  small(apart < 0.1 ? 'hardly told apart by ' : 'told apart by ', link('question', question, byId(pack.questions, question)?.text.ask), ` (${apart.toFixed(2)})`),
]));

const wordsAbout = (pack, cause) => Object.entries(cause.answers).flatMap(([id, words]) => {
  const question = byId(pack.questions, id);
  return question ? [make('h4', link('question', id, question.text.ask)), byWord(Object.entries(words).map(([option, word]) => [optionOf(question, option), word]))] : [];
});

const ofCause = ({ pack, numbers }, cause) => [
  ...head('causes', cause, cause.text.title, cause.text.why),
  make('p', `before anything is known: ${numbers[cause.id].shares.map(({ audience, share }) => `${audience} ${percent(share)}`).join(', ')}${cause.urgent ? '; urgent' : ''}`),
  ...evidenceOf(pack, numbers[cause.id]),
  ...takenFor(pack, numbers[cause.id]),
  ...part('Remedies', cause.remedies.flatMap((id) => {
    const remedy = byId(pack.remedies, id);
    return remedy ? [[link('remedy', id, remedy.text.short), make('br'), small(minutes(remedy))]] : [];
  })),
  make('h3', 'All it says of answers'),
  ...wordsAbout(pack, cause),
];

const ofQuestion = ({ pack, isFor }, question) => [
  ...head('questions', question, question.text.ask, question.text.why),
  make('p', `${question.seconds} s, choose ${question.choose}, usual: ${question.usual}${question.redFlag ? ', red flag' : ''}${question.lookUp ? ', to be looked up' : ''}`),
  ...question.options.filter(isFor).flatMap((option) => {
    const told = pack.causes.filter(isFor).flatMap((cause) => (cause.answers[question.id]?.[option.id] ? [[link('cause', cause.id, cause.text.short), cause.answers[question.id][option.id]]] : []));
    return [make('h3', japanese(option.text.label)), byWord(told)];
  }),
];

const ofRemedy = ({ pack, isFor }, remedy) => [
  ...head('remedies', remedy, remedy.text.title, remedy.text.note),
  make('p', minutes(remedy).trim()),
  ...part('Causes it may cure', pack.causes.filter((cause) => isFor(cause) && cause.remedies.includes(remedy.id)).map((cause) => [link('cause', cause.id, cause.text.short)])),
  ...part('Steps', remedy.steps.filter(isFor).map(({ text, devices }) => [japanese(text), ...(devices ? [small(` ${devices.join(', ')}`)] : [])])),
];

const KINDS = { cause: ['causes', ofCause], question: ['questions', ofQuestion], remedy: ['remedies', ofRemedy] };

/** The nodes of the panel for `cause/<id>`, `question/<id>` or `remedy/<id>`. */
export const panelFor = (model, id) => {
  const [kind, name] = id.split('/');
  const [noun, describe] = KINDS[kind] ?? [];
  const item = noun && byId(model.pack[noun], name);
  return item ? describe(model, item) : [make('p', 'Nothing is chosen yet. A cause shows its best evidence, what it is confused with, and what mends it.')];
};
