'use strict';

const element = id => document.getElementById(id);

function made(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function queryItem(query) {
  const button = made('button', query.titles.en ?? query.name, { type: 'button', title: query.descriptions.en ?? '' });
  button.addEventListener('click', () => {
    element('query').value = query.text;
    run();
  });
  const item = document.createElement('li');
  item.append(button);
  if (query.titles.bn) item.append(made('span', query.titles.bn, { lang: 'bn' }));
  return item;
}

function cell(term) {
  const cell = document.createElement('td');
  if (!term) return cell;
  const text = term.type === 'triple' ? JSON.stringify(term.value) : term.value;
  if (term['xml:lang']) cell.lang = term['xml:lang'];
  cell.append(term.type === 'uri' && /^https?:/.test(text) ? made('a', text, { href: text }) : text);
  return cell;
}

function row(cells) {
  const row = document.createElement('tr');
  row.append(...cells);
  return row;
}

function table(result) {
  const names = result.head.vars;
  const head = document.createElement('thead');
  head.append(row(names.map(name => made('th', name, { scope: 'col' }))));
  const body = document.createElement('tbody');
  body.append(...result.results.bindings.map(binding => row(names.map(name => cell(binding[name])))));
  const table = document.createElement('table');
  table.append(head, body);
  return table;
}

function show(type, text) {
  if (!type.includes('json')) return made('pre', text);
  const result = JSON.parse(text);
  if (!result.results) return made('pre', String(result.boolean ?? text));
  element('state').textContent = `${result.results.bindings.length} rows`;
  return table(result);
}

async function run() {
  element('state').textContent = 'asking …';
  const response = await fetch('/sparql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/sparql-query',
      'Accept': 'application/sparql-results+json, text/turtle;q=0.9',
    },
    body: element('query').value,
  });
  const text = await response.text();
  element('state').textContent = response.ok ? '' : 'The query failed:';
  element('result').replaceChildren(
    response.ok ? show(response.headers.get('Content-Type') ?? '', text) : made('pre', text));
}

element('form').addEventListener('submit', event => {
  event.preventDefault();
  run().catch(error => { element('state').textContent = `The server does not answer: ${error.message}`; });
});

fetch('/queries').then(response => response.json()).then(queries => {
  element('queries').append(...queries.map(queryItem));
  element('no-queries').hidden = queries.length > 0;
});
