// An open screen closes when what it was made from ends: a consent taken back, a place on a team that is over, a
// sign-in that has lapsed. The page asks every few seconds while somebody can see it; the answer is one word.
// Without this script the same happens at the next request.

const askEvery = 3000;
const longestSilence = 20_000;
const answerWithin = 8000;
// A form on its way may end what its own page was made from: its answer comes first.
const afterSending = 10_000;

const { body, documentElement: root } = document;
const { sight, sightAt = '' } = body.dataset;

let isClosed = false;
let waiting;
let lastHeard = performance.now();
let lastSent = Number.NEGATIVE_INFINITY;
let hadFocus;

if (sight !== undefined) {
  document.addEventListener('visibilitychange', () => (document.hidden ? rest() : wake()));
  addEventListener('pagehide', rest);
  addEventListener('pageshow', ({ persisted }) => persisted && wake());
  document.addEventListener('submit', () => {
    lastSent = performance.now();
  });
  if (!document.hidden) askLater();
}

/** Nobody looks: stop asking, and be covered when somebody does again. */
function rest() {
  clearTimeout(waiting);
  if (!isClosed) cover();
}

/** Somebody looks again: ask before anything shows. */
function wake() {
  if (isClosed) return;
  cover();
  lastSent = Number.NEGATIVE_INFINITY;
  void ask();
}

function askLater() {
  clearTimeout(waiting);
  waiting = setTimeout(ask, askEvery);
}

async function ask() {
  if (isClosed || document.hidden) return;
  if (performance.now() - lastSent < afterSending) return askLater();
  const answer = await answered();
  if (isClosed) return;
  if (answer === 'open') {
    lastHeard = performance.now();
    uncover();
  } else if (answer === 'closed' || answer === 'signed-out') {
    return close(answer);
  } else if (isCovered() || performance.now() - lastHeard > longestSilence) {
    tellOfSilence();
  }
  if (!document.hidden) askLater();
}

async function answered() {
  try {
    const response = await fetch('/sight', {
      method: 'POST',
      body: new URLSearchParams({ at: sightAt, token: sight }),
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(answerWithin),
    });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

function isCovered() {
  return 'covered' in root.dataset;
}

function cover() {
  root.dataset.covered = '';
}

/** Nobody answers: what may not be the reader's any more is covered and out of reach, and nothing typed is touched. */
function tellOfSilence() {
  cover();
  if (document.querySelector('.ff-cover') !== null) return;
  hadFocus = document.activeElement;
  for (const part of body.children) part.inert = true;
  body.append(contentOf('ff-away'));
}

function uncover() {
  delete root.dataset.covered;
  const told = document.querySelector('.ff-cover');
  if (told === null) return;
  told.remove();
  for (const part of body.children) part.inert = false;
  hadFocus?.focus();
}

/** Puts a calm message in the place of everything, and beside it only what the reader had typed. */
function close(why) {
  isClosed = true;
  clearTimeout(waiting);
  const kept = keptWords(typedTexts());
  const template = document.getElementById(why === 'closed' ? 'ff-closed' : 'ff-signed-out');
  const main = document.getElementById('main-content');
  const column = main.querySelector(':scope > .ff-narrow') ?? main;
  column.replaceChildren(template.content.cloneNode(true), kept);
  document.title = template.dataset.title;
  delete body.dataset.sight;
  delete body.dataset.sightAt;
  uncover();
  // The reader's own menu may stay; for nobody there is no menu.
  if (why === 'signed-out') document.querySelector('.ff-top')?.remove();
  for (const left of document.querySelectorAll('template')) left.remove();
  column.querySelector('h1').focus();
}

/**
 * The reader's own words: what differs from what the page came with, and on a form that came back everything in it.
 * Fields for numbers are left out: a CPR number is quickly typed again.
 */
function typedTexts() {
  const cameBack = 'refused' in body.dataset;
  return [...document.querySelectorAll('textarea, input:not([type]), input[type="text"]')]
    .filter(({ inputMode }) => inputMode !== 'numeric')
    .filter(({ value, defaultValue }) => value.trim() !== '' && (cameBack || value !== defaultValue))
    .map(({ value }) => value);
}

function keptWords(texts) {
  const kept = contentOf('ff-kept');
  const section = kept.firstElementChild;
  const pattern = section.querySelector('label');
  const labels = texts.map((text) => {
    const label = pattern.cloneNode(true);
    label.querySelector('textarea').defaultValue = text;
    return label;
  });
  pattern.replaceWith(...labels);
  return texts.length === 0 ? '' : kept;
}

function contentOf(id) {
  return document.getElementById(id).content.cloneNode(true);
}
