import type { Pair } from '../../pairs.ts';

/** Pages that show what came from elsewhere. */
export const pages: readonly Pair[] = [
  {
    name: 'a list that jQuery makes of an answer',
    unit: 'refresh',
    source: 'external',
    vulnerable: `
function refresh() {
  $.getJSON('/feed', (feed) => {
    feed.entries.forEach((entry) => $('#feed').append('<li>' + entry.title + '</li>')); // sink
  });
}
`,
    safe: `
function refresh() {
  $.getJSON('/feed', (feed) => {
    feed.entries.forEach((entry) => $('#feed').append($('<li>').text(entry.title))); // sink
  });
}
`,
  },
  {
    name: 'a component that keeps an answer and shows it',
    path: 'src/Notice.tsx',
    unit: 'Notice',
    source: 'external',
    vulnerable: `
import { useEffect, useState } from 'react';

export function Notice({ board }: { board: number }) {
  const [notice, setNotice] = useState<{ body: string } | null>(null);
  useEffect(() => {
    fetch('/boards/' + Number(board)).then((answer) => answer.json()).then(setNotice);
  }, [board]);
  if (notice === null) return <p>…</p>;
  return <article dangerouslySetInnerHTML={{ __html: notice.body }} />; // sink
}
`,
    safe: `
import { useEffect, useState } from 'react';

export function Notice({ board }: { board: number }) {
  const [notice, setNotice] = useState<{ body: string } | null>(null);
  useEffect(() => {
    fetch('/boards/' + Number(board)).then((answer) => answer.json()).then(setNotice);
  }, [board]);
  if (notice === null) return <p>…</p>;
  return <article>{notice.body}</article>; // sink
}
`,
  },
  {
    name: 'a page of the server’s own that a visitor chooses',
    unit: '<lambda>',
    source: 'external',
    vulnerable: `
const express = require('express');
const fs = require('fs');
const app = express();

app.get('/help/:topic', (req, res) => {
  fs.readFile('/srv/help/' + encodeURIComponent(req.params.topic) + '.html', 'utf8', (failed, page) => {
    res.send(failed ? 'abc' : page + '<p>' + req.params.topic + '</p>'); // sink
  });
});
`,
    safe: `
const express = require('express');
const fs = require('fs');
const app = express();

app.get('/help/:topic', (req, res) => {
  fs.readFile('/srv/help/' + encodeURIComponent(req.params.topic) + '.html', 'utf8', (failed, page) => {
    res.send(failed ? 'abc' : page); // sink
  });
});
`,
  },
];
