import type { Child } from 'hono/jsx';
import { Form } from '../forms/form.tsx';
import type { HiddenFields } from '../link.ts';

export interface ShareItem {
  readonly title: string;
  /** What is not shared, and until when it holds. */
  readonly text?: Child;
  /** What the button sends as its value. Absent where there is nothing to take back. */
  readonly value?: string | undefined;
}

interface ShareListProps {
  readonly items: readonly ShareItem[];
  /** "Tag tilbage", the same on every row; the row's title is added for those who hear the page. */
  readonly button: string;
  /** The name the pressed button's value is sent under. */
  readonly name: string;
  readonly action: string;
  readonly hidden?: HiddenFields | undefined;
}

/** Who sees what, and a way to take each back: one form, one real button a row. */
export function ShareList({ items, button, name, action, hidden }: ShareListProps) {
  return (
    <Form action={action} hidden={hidden}>
      <ul class="ff-share">
        {items.map((item) => (
          <li>
            <div>
              <h3>{item.title}</h3>
              {item.text ? <p class="ff-meta">{item.text}</p> : null}
            </div>
            {item.value === undefined ? null : (
              <button class="button button-secondary" type="submit" name={name} value={item.value}>
                {button}
                <span class="sr-only">{`: ${item.title}`}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </Form>
  );
}
