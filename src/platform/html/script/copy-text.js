// Puts the text of a form marked `data-copies` on the clipboard as its receipt is sent. Without it one copies by hand.
for (const form of document.querySelectorAll('form[data-copies]')) {
  form.addEventListener('submit', (event) => {
    const text = document.getElementById(form.dataset.copies);
    if (text === null || navigator.clipboard === undefined || form.dataset.copied === 'yes') return;
    event.preventDefault();
    form.dataset.copied = 'yes';
    navigator.clipboard.writeText(text.value).then(
      () => form.submit(),
      () => {
        text.select();
        form.submit();
      },
    );
  });
}
