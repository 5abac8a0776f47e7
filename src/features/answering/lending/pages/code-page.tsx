import { Button, ErrorSummary, Form, PageHead, SaveRow, TextField } from '../../../../platform/html/index.ts';
import type { Language } from '../../../../platform/i18n/dictionary.ts';
import { OpenPage } from '../../../page-frame/index.ts';
import { lendingTexts } from '../lending-texts.ts';

export interface CodeModel {
  readonly path: string;
  readonly opens: 'form' | 'agreement';
  readonly tries: number;
  readonly refusal: 'empty' | 'wrong' | undefined;
}

/** Where a link leads: the code is asked for, and nobody is named before it is right. */
export function CodePage({ language, model }: { readonly language: Language; readonly model: CodeModel }) {
  const t = lendingTexts[language];
  const { path, tries, refusal } = model;
  const error = refusal === undefined ? undefined : refusal === 'empty' ? t.needCode : t.wrongCode(tries);
  return (
    <OpenPage title={t.codeTitle} path={path} language={language} viewer={undefined}>
      <ErrorSummary
        heading={t.notOpened}
        errors={error === undefined ? [] : [{ field: 'code', text: error }]}
      />
      <PageHead title={t.codeTitle} lead={t.codeLead[model.opens]} />
      <Form action={path}>
        <TextField
          name="code"
          label={t.codeLabel}
          hint={t.codeLabelHint}
          width={8}
          numeric
          autocomplete="one-time-code"
          error={error}
        />
        <SaveRow>
          <Button label={t.open} />
        </SaveRow>
      </Form>
    </OpenPage>
  );
}
