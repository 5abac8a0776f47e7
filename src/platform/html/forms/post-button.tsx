import type { PostAction } from '../link.ts';
import { Button, type ButtonTone } from './button.tsx';
import { Hidden } from './form.tsx';

interface PostButtonProps extends PostAction {
  readonly tone?: ButtonTone | undefined;
  readonly about?: string | undefined;
}

/** A form that is only a button: sign out, take back, show the whole number. */
export function PostButton({ action, label, hidden, tone = 'secondary', about }: PostButtonProps) {
  return (
    <form action={action} method="post" class="ff-post">
      <Hidden fields={hidden} />
      <Button label={label} tone={tone} about={about} />
    </form>
  );
}
