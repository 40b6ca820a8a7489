import { expect } from '@esm-bundle/chai';
import { draw } from '../../../tools/generate/module-graph.js';
import { arrowsOf, floorOf, floors } from '../../../tools/lint/floors.js';
import { EMPTY, type SourceFile } from '../../../tools/lint/lint.js';

const module = (file: string, ...imports: string[]): SourceFile => ({ file: `src/${file}`, text: imports.join('\n') });
const HOST = module('elements/host/widget.ts');
const DOCTOR = module('elements/login-doctor/stages/who.ts', "import { Widget } from '../../host/widget.js';");
const found = (...sources: SourceFile[]): readonly string[] =>
  floors.check({ ...EMPTY, sources }).map((flaw) => flaw.found);

describe('lint floors', () => {
  const ORDER = ['src/embed', 'src/elements/scam-check', 'src/elements/host', 'src/entries', 'src/core/base'];
  it('stand above one another', () => expect(ORDER.map(floorOf)).to.deep.equal([0, 1, 2, 3, 5]));

  it('allow what runs down', () => expect(found(HOST, DOCTOR)).to.deep.equal([]));

  it('allow a type to look up, and the directory to load', () => {
    const type = module('elements/parts/x.ts', "import type { Who } from '../login-doctor/stages/who.js';");
    const directory = module('elements/directory.ts', "const x = () => import('./login-doctor/stages/who.js');");
    expect(found(HOST, DOCTOR, type, directory)).to.deep.equal([]);
  });

  it('refuse an import() that leads up', () => {
    const opening = module('elements/host/open.ts', "const x = () => import('../login-doctor/stages/who.js');");
    expect(found(HOST, DOCTOR, opening)).to.deep.equal([
      'an arrow that runs up, from src/elements/host to src/elements/login-doctor',
    ]);
  });

  it('refuse two folders of a floor that read one another, even later', () => {
    const judge = module('core/judge/judge.ts', "import { a } from '../text/a.js';");
    const text = module('core/text/a.ts', "const x = () => import('../judge/judge.js');");
    expect(found(judge, text)).to.have.length(1);
  });
});

describe('the drawing of the modules', () => {
  it('has a floor each, and dots what comes later', () => {
    const later = module('embed/loader.ts', "const x = () => import('../elements/login-doctor/stages/who.js');");
    const lines = draw(arrowsOf([HOST, DOCTOR, later]))
      .split('\n')
      .map((line) => line.trim());
    expect(lines.slice(lines.indexOf('flowchart TD'))).to.deep.equal([
      'flowchart TD',
      'subgraph floor_0["entrances"]',
      'embed["embed"]',
      'end',
      'subgraph floor_1["widgets"]',
      'elements_login_doctor["elements/login-doctor"]',
      'end',
      'subgraph floor_2["what widgets share"]',
      'elements_host["elements/host"]',
      'end',
      'elements_login_doctor --> elements_host',
      'embed -.-> elements_login_doctor',
      '```',
      '',
    ]);
  });
});
