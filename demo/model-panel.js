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

const list = (rows) => make('ul', ...rows.map((row) => make('li', ...row)));
const part = (title, rows) => (rows.length > 0 ? [make('h3', title), list(rows)] : []);
const head = (noun, { id, sources }, title, note) => [
  make('h2', japanese(title)),
  make('p', make('code', `src/packs/${noun}/${id}.json`)),
  ...(note ? [make('p', japanese(note))] : []),
  make('p', make('small', `rests on ${sources.length > 0 ? sources.join(', ') : 'nothing'}`)),
];

const wordsOf = (prior) => (typeof prior === 'string' ? prior : Object.entries(prior).map(([audience, word]) => `${audience} ${word}`).join(', '));
const order = ['always', 'often', 'sometimes', 'rarely', 'never'];
const byWord = ([, a], [, b]) => order.indexOf(a) - order.indexOf(b);

const answersOf = (question, words) =>
  Object.entries(words).sort(byWord).map(([option, word]) => `${word}: ${question.options.find(({ id }) => id === option)?.text.label ?? option}`).join(' / ');

const ofCause = (pack, cause) => [
  ...head('causes', cause, cause.text.title, cause.text.why),
  make('p', `prior: ${wordsOf(cause.prior)}${cause.urgent ? '; urgent' : ''}`),
  ...part('Answers that speak for or against it', Object.entries(cause.answers).flatMap(([id, words]) => {
    const question = pack.questions.find((each) => each.id === id);
    return question ? [[link('question', id, question.text.ask), make('br'), make('small', japanese(answersOf(question, words)))]] : [];
  })),
  ...part('Remedies', cause.remedies.flatMap((id) => {
    const remedy = pack.remedies.find((each) => each.id === id);
    return remedy ? [[link('remedy', id, remedy.text.short), make('small', ` ${remedy.minutes.join('–')} min, helps ${remedy.helps}`)]] : [];
  })),
];

const ofQuestion = (pack, question, isFor) => [
  ...head('questions', question, question.text.ask, question.text.why),
  make('p', `${question.seconds} s, choose ${question.choose}, usual: ${question.usual}${question.redFlag ? ', red flag' : ''}`),
  ...question.options.filter(isFor).flatMap((option) => {
    const told = pack.causes.filter(isFor).flatMap((cause) => (cause.answers[question.id]?.[option.id] ? [[cause, cause.answers[question.id][option.id]]] : []));
    return [make('h3', japanese(option.text.label)), list(told.sort(byWord).map(([cause, word]) => [`${word}: `, link('cause', cause.id, cause.text.short)]))];
  }),
];

const ofRemedy = (pack, remedy, isFor) => [
  ...head('remedies', remedy, remedy.text.title, remedy.text.note),
  make('p', `${remedy.minutes.join('–')} min, helps ${remedy.helps}${remedy.isService ? ', the official desk' : ''}`),
  ...part('Causes it may cure', pack.causes.filter((cause) => isFor(cause) && cause.remedies.includes(remedy.id)).map((cause) => [link('cause', cause.id, cause.text.short)])),
  ...part('Steps', remedy.steps.filter(isFor).map(({ text, devices }) => [japanese(text), ...(devices ? [make('small', ` ${devices.join(', ')}`)] : [])])),
];

const KINDS = { cause: ['causes', ofCause], question: ['questions', ofQuestion], remedy: ['remedies', ofRemedy] };

/** The nodes of the panel for `cause/<id>`, `question/<id>` or `remedy/<id>`. */
export const panelFor = (pack, id, isFor) => {
  const [kind, name] = id.split('/');
  const [noun, describe] = KINDS[kind] ?? [];
  const item = noun && pack[noun].find((each) => each.id === name);
  return item ? describe(pack, item, isFor) : [make('p', 'Nothing is chosen yet.')];
};
