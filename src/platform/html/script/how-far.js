// While a form marked `data-how-far` is on its way, asks the page behind that address how far the work has come, and says
// it at the form. Without it that page is a link beside the button.
const askEvery = 2000;

for (const form of document.querySelectorAll('form[data-how-far]')) {
  const said = form.querySelector('[role="status"]');
  const ask = async () => {
    try {
      const answer = await fetch(form.dataset.howFar, { cache: 'no-store', redirect: 'error' });
      const told = new DOMParser()
        .parseFromString(await answer.text(), 'text/html')
        .getElementById('how-far');
      if (told !== null) said.textContent = told.textContent;
    } catch {
      // The page that comes says how it went; an answer less is nothing to be told of.
    }
    setTimeout(ask, askEvery);
  };
  form.addEventListener('submit', () => setTimeout(ask, askEvery / 2), { once: true });
}
