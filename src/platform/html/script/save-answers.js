// Saves a form marked `data-saves-to` as soon as something is answered, and says so. Without it each screenful is saved
// by its button. While there is no connection nothing is lost: what is answered stays on the screen, is tried again at once
// when the connection is there, and the browser asks before it lets the page go.
for (const form of document.querySelectorAll('form[data-saves-to]')) {
  const said = form.querySelector('[role="status"]');
  const { savesTo, saving, saved, away, signedOut } = form.dataset;
  let waiting;
  const say = (words) => {
    said.textContent = words;
  };
  const save = async () => {
    clearTimeout(waiting);
    waiting = undefined;
    say(saving);
    try {
      const answer = await fetch(savesTo, { method: 'POST', body: new FormData(form), redirect: 'manual' });
      say(answer.ok ? saved : signedOut);
      return answer.ok;
    } catch {
      say(away);
      waiting = setTimeout(save, 5000);
      return false;
    }
  };
  form.addEventListener('change', save);
  addEventListener('online', () => waiting !== undefined && save());
  addEventListener('beforeunload', (event) => waiting !== undefined && event.preventDefault());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (await save()) form.submit();
  });
}
