/** What the form that posts to an address would send as it stands: hidden fields, texts, and what is chosen. */
export function fieldsOf(page: string, action: string): Record<string, string> {
  const forms = [...page.matchAll(/<form\b[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gs)];
  const form = forms.find(([, to]) => to === action)?.[2];
  if (form === undefined) throw new Error(`no form posts to ${action}`);
  const inputs = [...form.matchAll(/<input\b[^>]*>/g)].flatMap(([input]) => {
    const [name, type] = [attribute(input, 'name'), attribute(input, 'type')];
    const isChosen = (type !== 'radio' && type !== 'checkbox') || / checked/.test(input);
    return name === undefined || !isChosen ? [] : [[name, attribute(input, 'value') ?? ''] as const];
  });
  const lists = [...form.matchAll(/<select\b[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name = '', options = '']) => {
      const chosen = /<option\b[^>]*value="([^"]*)"[^>]* selected/.exec(options)?.[1];
      return [name, chosen ?? /<option\b[^>]*value="([^"]*)"/.exec(options)?.[1] ?? ''] as const;
    },
  );
  return Object.fromEntries([...inputs, ...lists]);
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
}
