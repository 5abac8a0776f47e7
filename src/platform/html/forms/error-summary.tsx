import { Icon } from '../parts/icon.tsx';

export interface SummaryError {
  /** The id of the field, which is its name unless it was given another. */
  readonly field: string;
  /** The same words as at the field. */
  readonly text: string;
}

interface ErrorSummaryProps {
  /** "Notatet er ikke gemt endnu". */
  readonly heading: string;
  /** How many things, and that nothing typed is lost. */
  readonly text?: string | undefined;
  readonly errors: readonly SummaryError[];
}

/** Over a refused form: what is missing, each with a way to its field. Nothing where nothing is wrong. */
export function ErrorSummary({ heading, text, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div class="alert alert-error" role="alert" aria-labelledby="error-summary">
      <Icon name="error" class="alert-icon" />
      <div class="alert-body">
        <h2 class="alert-heading" id="error-summary">
          {heading}
        </h2>
        {text ? <p class="alert-text">{text}</p> : null}
        <ul class="nobullet-list ff-errors">
          {errors.map((error) => (
            <li>
              <a class="ff-tap" href={`#${error.field}`}>
                {error.text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
