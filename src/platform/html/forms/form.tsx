import type { Child } from 'hono/jsx';
import type { HiddenFields } from '../link.ts';

interface FormProps {
  readonly action: string;
  /** `get` for filters that may stand in an address; everything that changes something is a post. */
  readonly method?: 'get' | 'post' | undefined;
  readonly hidden?: HiddenFields | undefined;
  /** The form holds files. */
  readonly files?: boolean | undefined;
  /** `main`: two columns; `inline`: fields beside each other; `register`: counts what is chosen. */
  readonly kind?: 'main' | 'inline' | 'register' | undefined;
  /** Each answer is saved on its own by a small script, on a page that says it `answers`: where to, and what is said. */
  readonly savesEach?: SavesEach | undefined;
  /** Where it is told how far its work has come, on a page that says it `takesTime`. */
  readonly howFar?: string | undefined;
  readonly children?: Child;
}

interface SavesEach {
  readonly to: string;
  readonly saving: string;
  readonly saved: string;
  readonly away: string;
  readonly signedOut: string;
}

const looks = { main: 'ff-cols ff-cols--main', inline: 'ff-inline ff-field', register: 'ff-reg' };

/** A form. The browser's own checks are off: the server answers with all that is missing, in our words. */
export function Form({
  action,
  method = 'post',
  hidden,
  files,
  kind,
  savesEach,
  howFar,
  children,
}: FormProps) {
  return (
    <form
      action={action}
      method={method}
      class={kind ? looks[kind] : undefined}
      enctype={files ? 'multipart/form-data' : undefined}
      novalidate
      data-saves-to={savesEach?.to}
      data-saving={savesEach?.saving}
      data-saved={savesEach?.saved}
      data-away={savesEach?.away}
      data-signed-out={savesEach?.signedOut}
      data-how-far={howFar}
    >
      <Hidden fields={hidden} />
      {children}
      {savesEach || howFar ? <p class="ff-meta ff-saved" role="status" /> : null}
    </form>
  );
}

/** Fields a form carries along unseen. */
export function Hidden({ fields = {} }: { readonly fields?: HiddenFields | undefined }) {
  return Object.entries(fields).map(([name, value]) => <input type="hidden" name={name} value={value} />);
}
