import { initialsOf } from './initials.ts';

interface FaceProps {
  readonly name: string;
  /** The one who holds the threads is filled. */
  readonly lead?: boolean | undefined;
}

/** Initials in a circle: decoration, so the name must stand beside. */
export function Face({ name, lead }: FaceProps) {
  return (
    <span class={lead ? 'ff-face ff-face--lead' : 'ff-face'} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
